/** Words written as one line of data. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
