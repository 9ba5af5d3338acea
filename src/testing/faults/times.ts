/** @throws RangeError if something cannot happen so often. */
export function checkTimes(times: number): void {
  if (times === Infinity || (Number.isInteger(times) && times > 0)) return
  throw new RangeError(`times must be a whole number above 0 or Infinity, not ${times}`)
}
