export interface Limits {
    readonly minimum?: number;
    readonly maximum?: number;
    readonly minItems?: number;
    readonly maxItems?: number;
    readonly minLength?: number;
    readonly maxLength?: number;
    readonly minBytes?: number;
    readonly maxBytes?: number;
    readonly formats?: readonly string[];
}
export interface Schema extends Limits {
    readonly $ref?: string;
    readonly type?: string | readonly string[];
    readonly format?: string;
    readonly pattern?: string;
    readonly enum?: readonly (string | number)[];
    readonly items?: Schema;
    readonly properties?: Readonly<Record<string, Schema>>;
    readonly required?: readonly string[];
    readonly additionalProperties?: Schema | boolean;
    readonly allOf?: readonly Schema[];
    readonly oneOf?: readonly Schema[];
    readonly anyOf?: readonly Schema[];
    readonly not?: {
        readonly anyOf: readonly {
            readonly required: readonly string[];
        }[];
    };
}
export type Definitions = Readonly<Record<string, Schema>>;
