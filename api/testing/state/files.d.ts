import type { MaterialMediaUploadRequest } from '../../generated/material.js';
export type MediaType = MaterialMediaUploadRequest['type'];
