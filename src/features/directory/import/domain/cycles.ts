/** Every circle among rows that each point at one other row, each as the ids on it. Linear in the number of rows. */
export function circlesIn(parents: ReadonlyMap<string, string>): readonly (readonly string[])[] {
  const seenIn = new Map<string, string>();
  const circles: string[][] = [];
  for (const start of parents.keys()) {
    let at: string | undefined = start;
    while (at !== undefined && !seenIn.has(at)) {
      seenIn.set(at, start);
      at = parents.get(at);
    }
    if (at !== undefined && seenIn.get(at) === start && parents.has(at)) circles.push(around(at, parents));
  }
  return circles;
}

function around(start: string, parents: ReadonlyMap<string, string>): string[] {
  const circle = [start];
  for (let at = parents.get(start); at !== undefined && at !== start; at = parents.get(at)) circle.push(at);
  return circle;
}
