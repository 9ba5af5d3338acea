import type { Bytes } from '../../runtime/bytes.js';
type Awaitable<T> = T | Promise<T>;
export interface BlockCipher {
    encrypt(blocks: Bytes): Awaitable<string>;
    decrypt(base64: string): Awaitable<Bytes>;
}
export interface Primitives {
    hash(algorithm: 'SHA-1' | 'SHA-256', text: string): Awaitable<string>;
    cipher(key: Bytes): BlockCipher;
}
