/** One article of a draft, as its author has it. What is given here goes before what the front matter says. */
export interface Article {
  /** CommonMark with the tables, task lists, footnotes and strikethrough of GFM, and HTML in between. */
  markdown?: string | undefined
  /** HTML instead: a fragment, or a whole document, whose `<style>` applies. */
  html?: string | undefined
  /** Where local images lie. None outside of it is read, not through a link either; without it, none at all. */
  folder?: string | undefined
  /** What warnings and problems call the text; local images are named from its place in `folder`: `posts/spring.md`. Default: `article`. */
  file?: string | undefined
  /** `newspic` is a message of pictures: those of the text, which itself goes without format. Default: `news`. */
  article_type?: 'news' | 'newspic' | undefined
  /** Default: the first heading of the first level, which then leaves the text. */
  title?: string | undefined
  author?: string | undefined
  /** Default: WeChat takes the first 54 characters of the text. */
  digest?: string | undefined
  /** A file in `folder`, named like the images, an address, or the picture itself. It becomes permanent material, once. */
  cover?: string | Blob | undefined
  /** Permanent material that is the cover, instead of `cover`. */
  thumb_media_id?: string | undefined
  /** Where “阅读原文” leads. */
  source?: string | undefined
  /** Whether readers may comment, or followers alone. Default: false. */
  comments?: boolean | 'fans' | undefined
  /**
   * `light`, `plain`, `serif`, or the path of a CSS file: one that the front matter names lies in `folder`.
   * Default: `light` for Markdown, none for HTML.
   */
  theme?: string | undefined
  /** Lists links that leave mp.weixin.qq.com at the end: WeChat takes them out of most accounts' articles. Default: false. */
  footnotes?: boolean | undefined
}

/** What became of something that WeChat does not keep. The text is sent without it. */
export interface Warning {
  /**
   * - `element`, `attribute`, `style`, `address`: it was removed, or what it holds went on without it.
   * - `link`: a link that readers may not be able to follow.
   * - `image`: a picture that looks different now.
   * - `code`: code that has lost its colours.
   */
  kind: 'element' | 'attribute' | 'style' | 'address' | 'link' | 'image' | 'code'
  message: string
  file: string
  /** Counts from 1. */
  line: number
  /** `post.md:12 - <script> is removed: WeChat runs none` */
  text: string
}

/** Why an article cannot be sent. */
export interface Problem {
  message: string
  file: string
  /** Counts from 1. */
  line: number
  /** `post.md:1 - title must have at most 32 characters, not 40` */
  text: string
}

/** A picture of an article. */
export interface ArticleImage {
  /** As the author wrote it; of `data:` only its beginning. */
  source: string
  file: string
  line: number
  /** Where it is now; of a cover or a `newspic` message only if WeChat said so. */
  url?: string | undefined
  /** Of permanent material: a cover, or a picture of a `newspic` message. */
  media_id?: string | undefined
  /** Whether this run sent it; false if an earlier one had. */
  isNew: boolean
}

/** Remembers what was uploaded, in the way of a {@link CredentialStore}: the account's own store is one. */
export interface UploadStore {
  get(key: string): Promise<string | undefined>
  /** Stores a value that may vanish after `ttl` milliseconds. */
  set(key: string, value: string, ttl: number): Promise<unknown>
}

/** What is done how with images, whatever is made of them. */
export interface ImageOptions {
  /** Allows addresses inside the network: private, loopback, link-local. Default: false. */
  allowPrivate?: boolean | undefined
  /** Pictures that are read, or sent, at once. Default: 4. */
  concurrency?: number | undefined
  /** Stops all of it. */
  signal?: AbortSignal | undefined
}

export interface DraftOptions extends ImageOptions {
  /** An existing draft to change, by its `media_id`; with `index`, from which of its articles on. Without a cover, the old one stays. */
  update?: string | { media_id: string; index?: number | undefined } | undefined
  /**
   * Where the uploads are remembered that need not be made again: a file, or a store, such as the one that the account has.
   * Default: as long as the account lives.
   */
  uploads?: string | UploadStore | undefined
  /** Is told of each picture that is done, and how many there are. */
  onImage?: ((image: ArticleImage, done: number, total: number) => void) | undefined
}

export interface SavedDraft {
  media_id: string
  images: ArticleImage[]
  warnings: Warning[]
}

/** An article as it would be sent, but for its images, which are where they were. */
export interface RenderedArticle {
  title: string
  /** What the draft would hold. */
  content: string
  /** A page that shows it as a phone does; local images are in it. */
  page: string
  warnings: Warning[]
  /** Why it could not be sent; empty if it could. */
  problems: Problem[]
}
