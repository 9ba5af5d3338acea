import type { Schema } from './model.js';
import type { Problem } from './problem.js';
export type Validate = (value: unknown, schema: Schema) => Problem | undefined;
