// How near the voice comes.

export function show(root, companion) {}
