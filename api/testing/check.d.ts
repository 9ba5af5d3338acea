import type { Definitions } from './schemas.js';
import type { Validate } from './validate.js';
export interface Rules {
    definitions: Definitions;
    validate: Validate;
}
