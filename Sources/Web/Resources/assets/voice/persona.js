// Which time the voice is taken from, and the card that is made of it.

export function show(root, companion) {}
