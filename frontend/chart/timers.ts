/* ECharts asks for the next frame of an animation also where nothing is animated: there it is never one. */
globalThis.setTimeout ??= (() => 0) as unknown as typeof setTimeout;
globalThis.clearTimeout ??= () => {};
