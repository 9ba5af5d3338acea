declare const kindNames: readonly ["openid", "media", "card", "code", "template", "tag", "message", "article", "publication", "menu", "kf", "store", "shortKey", "data", "comment"];
type Kind = (typeof kindNames)[number];
export interface KnownIdsOfKind {
    kind: Kind;
    ids: string[];
}
