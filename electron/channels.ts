/** What crosses between the window and the main process. The preload is the only one on the other side. */
export const channels = {
  /** A call of the service contract, and its reply. */
  call: 'onbrand:call',
  /** An event of the service, to the window. */
  event: 'onbrand:event',
  /** The window listens: what was asked for before it did can be told now. */
  listening: 'onbrand:listening',
  /** Paths of files that a person dropped on the window. */
  dropped: 'onbrand:dropped',
  pick: 'onbrand:pick',
  dragOut: 'onbrand:drag-out',
} as const;
