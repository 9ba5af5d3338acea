declare const kindNames: readonly ["openid", "media", "card", "code", "template", "tag", "message", "article", "menu"];
type Kind = (typeof kindNames)[number];
export interface KnownIdsOfKind {
    kind: Kind;
    ids: string[];
}
