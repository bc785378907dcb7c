// biome-ignore lint: one function expression, which the stand-in writes into every page
(function (role, preload) {
  // Runs twice in a page: as 'page' in the page's own world, as 'preload' in an isolated one with the app's preload; as
  // 'both' where the app switched isolation off. The worlds speak through DOM events, which are synchronous and copy
  // what they carry, as Electron's contextBridge does.
  if (window !== window.top) return; // like Electron without nodeIntegrationInSubFrames
  const CALL = '__standin:call';
  const BACK = '__standin:back';
  const DEFINE = '__standin:define';
  const fire = (type, detail) => document.dispatchEvent(new CustomEvent(type, { detail }));
  let count = 0;
  const nextId = () => `${role}${++count}`;
  const functions = new Map();
  const promises = new Map();

  const isPlain = (value) =>
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
  const each = (value, change) => Object.fromEntries(Object.entries(value).map(([key, part]) => [key, change(part)]));
  /** Functions and promises become ids; everything else is cloned by the event that carries it. */
  function dress(value) {
    if (typeof value === 'function') {
      const id = nextId();
      functions.set(id, value);
      return { $function: id };
    }
    if (value instanceof Promise) {
      const id = nextId();
      value.then(
        (result) => fire(BACK, { id, ok: true, value: dress(result) }),
        (error) => fire(BACK, { id, ok: false, value: String(error?.message ?? error) }),
      );
      return { $promise: id };
    }
    if (Array.isArray(value)) return value.map(dress);
    return isPlain(value) ? each(value, dress) : value;
  }
  function undress(value) {
    if (value?.$function !== undefined) return (...given) => callAcross(value.$function, given);
    if (value?.$promise !== undefined) {
      return new Promise((resolve, reject) => promises.set(value.$promise, { resolve, reject }));
    }
    if (Array.isArray(value)) return value.map(undress);
    return isPlain(value) ? each(value, undress) : value;
  }
  function callAcross(to, given) {
    const call = nextId();
    let answer = null;
    const onBack = ({ detail }) => {
      if (detail?.call === call) answer = detail;
    };
    document.addEventListener(BACK, onBack);
    fire(CALL, { to, call, given: given.map(dress) });
    document.removeEventListener(BACK, onBack);
    if (answer === null) throw new Error('stand-in: the other world did not answer');
    if (!answer.ok) throw new Error(answer.value);
    return undress(answer.value);
  }
  document.addEventListener(CALL, ({ detail }) => {
    const called = functions.get(detail?.to);
    if (called === undefined) return;
    try {
      fire(BACK, { call: detail.call, ok: true, value: dress(called(...detail.given.map(undress))) });
    } catch (error) {
      fire(BACK, { call: detail.call, ok: false, value: String(error?.message ?? error) });
    }
  });
  document.addEventListener(BACK, ({ detail }) => {
    const waiting = promises.get(detail?.id);
    if (waiting === undefined) return;
    promises.delete(detail.id);
    if (detail.ok) waiting.resolve(undress(detail.value));
    else waiting.reject(new Error(detail.value));
  });

  const freeze = (value) => {
    if (isPlain(value)) Object.values(value).forEach(freeze);
    return Object.freeze(value);
  };
  if (role === 'page') {
    document.addEventListener(DEFINE, ({ detail }) => {
      if (detail.key in window) return;
      Object.defineProperty(window, detail.key, { value: freeze(undress(detail.api)), enumerable: true });
    });
    return;
  }

  const listeners = new Map();
  const replies = new Map();
  const send = (message) => globalThis.__standinIpc(JSON.stringify({ ...message, url: location.href }));
  const ipcRenderer = {
    invoke: (channel, ...given) =>
      new Promise((resolve, reject) => {
        const id = nextId();
        replies.set(id, { resolve, reject });
        send({ id, channel, given });
      }),
    send: (channel, ...given) => send({ id: null, channel, given }),
    on(channel, heard) {
      listeners.set(channel, [...(listeners.get(channel) ?? []), heard]);
      return this;
    },
    off(channel, heard) {
      listeners.set(
        channel,
        (listeners.get(channel) ?? []).filter((other) => other !== heard),
      );
      return this;
    },
  };
  globalThis.__standinReply = (id, { ok, value }) => {
    const { resolve, reject } = replies.get(id);
    replies.delete(id);
    if (ok) resolve(value);
    else reject(new Error(value));
  };
  globalThis.__standinEvent = (channel, given) => {
    for (const heard of listeners.get(channel) ?? []) heard({ sender: ipcRenderer }, ...given);
  };
  const contextBridge = {
    exposeInMainWorld(key, api) {
      if (role === 'both') throw new Error('contextBridge API can only be used when contextIsolation is enabled');
      fire(DEFINE, { key, api: dress(api) });
    },
  };
  const webUtils = {
    // Chromium keeps the path to itself. A test says which paths it is about to drop; a file made by the page has none.
    getPathForFile(file) {
      if (!(file instanceof File)) throw new TypeError('getPathForFile: not a File');
      return globalThis.__standinPaths?.[file.name] ?? '';
    },
  };
  const electron = { ipcRenderer, contextBridge, webUtils };
  const module = { exports: {} };
  const requirePart = (id) => {
    if (id === 'electron') return electron;
    throw new Error(`module not found: ${id}`); // a sandboxed preload gets hardly more
  };
  preload(requirePart, module, module.exports, { platform: '$platform', versions: {}, sandboxed: true });
});
