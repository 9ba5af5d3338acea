import type { Client } from '../runtime/request.js';
import type { Article, DraftOptions, ImageOptions, RenderedArticle, SavedDraft } from './article.js';
export type { Article, ArticleImage, DraftOptions, ImageOptions, Problem, RenderedArticle, SavedDraft, UploadStore, Warning, } from './article.js';
export { ArticleError, isArticleError } from './error.js';
export { isUploadError, UploadError } from './images/upload-error.js';
export { followPublication, isPublishError, publishDraft, PublishError, type Publication, type PublishOptions, type PublishProgress, } from './publish.js';
export declare function saveDraft(account: Client, article: Article | readonly Article[], options?: DraftOptions): Promise<SavedDraft>;
export declare function renderArticle(article: Article, options?: ImageOptions): Promise<RenderedArticle>;
