import type { CallbackMap } from '../../generated/events/index.js';
export type Kind = keyof CallbackMap;
export type Fields<K extends Kind> = {
    [Name in keyof CallbackMap[K]]?: CallbackMap[K][Name] | undefined;
};
export type Content<K extends Kind> = Omit<CallbackMap[K], 'ToUserName' | 'CreateTime' | 'MsgType' | 'Event' | 'InfoType'>;
export type Raise = <K extends Kind>(kind: K, content: Content<K>) => void;
