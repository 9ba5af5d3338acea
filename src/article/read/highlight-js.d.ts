// Instead of the types of highlight.js, which lowlight imports: they bring those of browsers into every file.
export type HLJSApi = unknown
export type LanguageFn = (highlighter: unknown) => unknown
