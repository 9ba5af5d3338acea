export type Raw = string | number | boolean | null | RawObject | readonly Raw[];
export interface RawObject {
    readonly [name: string]: Raw;
}
