declare const kindNames: readonly ["openid", "media", "card", "code", "template", "tag", "message", "article", "menu"];
type Kind = (typeof kindNames)[number];
export interface KnownIdsOfKind {
    kind: Kind;
    ids: string[];
}
export declare class KnownIds {
    #private;
    add(kind: Kind, id: string): void;
    learn(op: string, answer: unknown): void;
    check(op: string, request: object): void;
    dump(): KnownIdsOfKind[];
    load(known: readonly KnownIdsOfKind[]): void;
    clear(): void;
}
