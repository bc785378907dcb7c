/**
 * Mails that try to run something, to lead away, or to tell another machine that they were opened.
 *
 * @param host where they would be heard
 */
export const hostileMail = (host: string): readonly (readonly [what: string, html: string])[] => [
  ['script', `<p>x</p><script src="${host}/s"></script><script>fetch('${host}/f')</script>`],
  [
    'event handlers',
    `<p onclick="fetch('${host}/c')">x</p><img src=x onerror="fetch('${host}/e')"><body onload="fetch('${host}/l')">`,
  ],
  ['javascript: addresses', `<a href="javascript:fetch('${host}/j')">x</a><a href=" java&#10;script:1">y</a>`],
  ['pictures', `<img src="${host}/i.png">`],
  [
    'candidates for pictures',
    `<img srcset="${host}/1 1x, ${host}/2 2x"><picture><source srcset="${host}/3"><img src="x.png"></picture>`,
  ],
  [
    'backgrounds',
    `<table background="${host}/t"><tr><td background="${host}/d" style="background:#fff url(${host}/u)">x</td></tr></table>`,
  ],
  [
    'styles',
    `<p style="background-image:url('${host}/a');list-style-image:url(${host}/b);border-image:url(${host}/c) 3;cursor:url(${host}/d),auto">x</p>`,
  ],
  [
    'style sheets',
    `<style>p{background:url(${host}/p)} .a:hover{background:url("${host}/h")} @import url(${host}/m); @import "${host}/n"; @font-face{font-family:f;src:url(${host}/f)} p{font-family:f}</style><p class="a">x</p>`,
  ],
  [
    'styles in disguise',
    `<p style="background:u\\72l(${host}/u);background:image-set('${host}/i' 1x);background:-webkit-image-set(url(${host}/w) 1x);--a:url(${host}/v);background:var(--a);content:src('${host}/s')">x</p>`,
  ],
  [
    'styles that run',
    `<p style="width:expression(alert(1));behavior:url(${host}/b);-moz-binding:url(${host}/z)">x</p>`,
  ],
  [
    'nested styles',
    `<style>p{&:first-child{background:url(${host}/n)}@media screen{background:url(${host}/o)}}</style><p>x</p>`,
  ],
  [
    'links to files',
    `<link rel="stylesheet" href="${host}/l"><link rel="prefetch" href="${host}/p"><link rel="dns-prefetch" href="${host}"><link rel="icon" href="${host}/i"><p>x</p>`,
  ],
  ['refreshing', `<meta http-equiv="refresh" content="0;url=${host}/r"><p>x</p>`],
  ['a base', `<base href="${host}/"><img src="a.png"><p>x</p>`],
  [
    'frames',
    `<iframe src="${host}/f"></iframe><iframe srcdoc="<script src=${host}/s></script>"></iframe><frameset><frame src="${host}/g"></frameset><p>x</p>`,
  ],
  [
    'films and sounds',
    `<video poster="${host}/p" src="${host}/v" autoplay><source src="${host}/s"><track src="${host}/t"></video><audio src="${host}/a" autoplay></audio><p>x</p>`,
  ],
  ['objects', `<object data="${host}/o"><embed src="${host}/e"></object><applet code="${host}/a"></applet><p>x</p>`],
  [
    'drawings',
    `<svg><image href="${host}/i"/><use href="${host}/u#a"/><script>fetch('${host}/s')</script><style>p{background:url(${host}/c)}</style><a xlink:href="javascript:1">x</a></svg><p>x</p>`,
  ],
  [
    'formulas',
    `<math><mi xlink:href="javascript:1">x</mi><mtext><style><img src=x onerror="fetch('${host}/m')"></style></mtext></math><p>x</p>`,
  ],
  [
    'forms',
    `<form action="${host}/f"><input name="a" type="image" src="${host}/i"><button formaction="${host}/b">x</button><isindex></form>`,
  ],
  ['pings', `<a href="https://a.example" ping="${host}/p">x</a>`],
  ['comments for one program', `<!--[if mso]><img src="${host}/m"><![endif]--><![if !mso]><p>x</p><![endif]>`],
  [
    'pages that look like text',
    `<noscript><img src="${host}/n"></noscript><template><img src="${host}/t"></template><xmp><img src="${host}/x"></xmp><p>x</p>`,
  ],
  ['a title that ends', `<title></title><img src=x onerror="fetch('${host}/t')"></title><p>x</p>`],
];
