// Which model answers for this companion, and what changed.

export function show(root, companion) {}
