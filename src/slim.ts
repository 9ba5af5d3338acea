/** The client without the table of errcodes, for edge bundles: its errors carry a category, but no explanation. */
export * from './runtime/index.js'
