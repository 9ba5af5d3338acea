import type { Schema } from './model.js';
export type Definitions = Readonly<Record<string, Schema>>;
