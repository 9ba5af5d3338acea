type Kind = 'openid' | 'media' | 'card' | 'code' | 'template' | 'tag' | 'message' | 'article' | 'menu';
export declare class KnownIds {
    #private;
    add(kind: Kind, id: string): void;
    learn(op: string, answer: unknown): void;
    check(op: string, request: object): void;
    clear(): void;
}
