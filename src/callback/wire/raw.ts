/**
 * A value as it was pushed. XML knows texts, objects and repeated elements, which are lists; numbers, booleans and nulls come
 * in JSON alone, where integers too long for a number are text.
 */
export type Raw = string | number | boolean | null | RawObject | readonly Raw[]

export interface RawObject {
  readonly [name: string]: Raw
}
