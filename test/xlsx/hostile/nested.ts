/** So many elements within each other. */
export function nested(element: string, depth: number, inside = ''): string {
  return `<${element}>`.repeat(depth) + inside + `</${element}>`.repeat(depth);
}
