// The kit to tune a model with.

export function show(root, companion) {}
