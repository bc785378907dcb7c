// color-thief-node asks `canvas` for pixels and nothing else. sharp, which Onbrand has anyway, gives them; pixels that
// are decoded already ({ data: RGBA, width, height }) are taken as they are.
const sharp = require('sharp');

exports.loadImage = async (source) => {
  if (source.data !== undefined) return source;
  const { data, info } = await sharp(source).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
};

exports.createCanvas = () => {
  let image = { data: Buffer.alloc(0) };
  const context = {
    drawImage: (drawn) => {
      image = drawn;
    },
    getImageData: () => ({ data: image.data }),
  };
  return { getContext: () => context };
};
