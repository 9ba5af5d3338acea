import type { Delivery, Handlers } from '../callback/handlers.js';
import type { AuthorizedAccount } from './account.js';
export type PlatformDelivery<Given = Delivery> = Given & {
    readonly account: AuthorizedAccount;
};
export type PlatformHandlers = {
    [Kind in keyof Handlers]?: Handlers[Kind] extends ((delivery: infer Given) => infer Result) | undefined ? ((delivery: PlatformDelivery<Given>) => Result) | undefined : never;
};
