/** `1 endpoint`, `2 endpoints` */
export function counting(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
