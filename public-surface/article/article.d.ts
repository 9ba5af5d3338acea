export interface Article {
    markdown?: string | undefined;
    html?: string | undefined;
    folder?: string | undefined;
    file?: string | undefined;
    article_type?: 'news' | 'newspic' | undefined;
    title?: string | undefined;
    author?: string | undefined;
    digest?: string | undefined;
    cover?: string | Blob | undefined;
    thumb_media_id?: string | undefined;
    source?: string | undefined;
    comments?: boolean | 'fans' | undefined;
    theme?: string | undefined;
    footnotes?: boolean | undefined;
}
export interface Warning {
    kind: 'element' | 'attribute' | 'style' | 'address' | 'link' | 'image' | 'code';
    message: string;
    file: string;
    line: number;
    text: string;
}
export interface Problem {
    message: string;
    file: string;
    line: number;
    text: string;
}
export interface ArticleImage {
    source: string;
    file: string;
    line: number;
    url?: string | undefined;
    media_id?: string | undefined;
    isNew: boolean;
}
export interface UploadStore {
    get(key: string): Promise<string | undefined>;
    set(key: string, value: string, ttl: number): Promise<unknown>;
}
export interface ImageOptions {
    allowPrivate?: boolean | undefined;
    concurrency?: number | undefined;
    signal?: AbortSignal | undefined;
}
export interface DraftOptions extends ImageOptions {
    update?: string | {
        media_id: string;
        index?: number | undefined;
    } | undefined;
    uploads?: string | UploadStore | undefined;
    onImage?: ((image: ArticleImage, done: number, total: number) => void) | undefined;
}
export interface SavedDraft {
    media_id: string;
    images: ArticleImage[];
    warnings: Warning[];
}
export interface RenderedArticle {
    title: string;
    content: string;
    page: string;
    warnings: Warning[];
    problems: Problem[];
}
