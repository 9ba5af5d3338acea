import type { Callers } from '../shared/callers.js';
import type { Definitions, Schema } from '../shared/schema/schema.js';
export type { Schema };
export interface MockEndpoint {
    op: string;
    method: 'GET' | 'POST';
    path: string;
    auth?: 'none' | 'user' | 'app' | 'component';
    callers?: Callers;
    query?: Schema;
    body?: {
        as: 'json' | 'multipart' | 'raw';
        schema: Schema;
    };
    refuses?: Readonly<Record<string, number>>;
    answer: 'nothing' | 'json' | 'binary' | 'mixed';
    errmsg?: string;
    cursor?: {
        field: string;
        start?: string | number;
        items: string;
        ends: readonly string[];
    };
    returns?: unknown;
    choice?: {
        by: string;
        branches: readonly MockBranch[];
    };
    int64?: {
        send?: readonly string[];
        receive?: readonly string[];
    };
    definitions?: Definitions;
    issues?: string;
}
export interface MockBranch extends Pick<MockEndpoint, 'answer' | 'returns'> {
    values?: readonly (string | number)[];
    present?: true;
    absent?: true;
}
export interface Operation {
    request: unknown;
    response: unknown;
}
export interface OwnEndpoint<Types = Operation> extends Omit<MockEndpoint, 'op' | 'issues' | 'definitions'>, Required<Pick<MockEndpoint, 'definitions'>> {
    readonly types?: Types;
}
export type MockEndpoints<Own = unknown> = {
    readonly [Op in keyof Own]: OwnEndpoint<Own[Op]>;
};
