import type { CallbackMap } from '../../generated/events/index.js';
export type Kind = keyof CallbackMap;
export type Fields<K extends Kind> = {
    [Name in keyof CallbackMap[K]]?: CallbackMap[K][Name] | undefined;
};
