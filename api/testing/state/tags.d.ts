import type { Handlers } from '../handlers.js';
import type { RegistryData } from './registry.js';
import type { Remembered } from './remembered.js';
interface TagsDump {
    tags: RegistryData<{
        name: string;
        openids: string[];
    }>;
    next_id: number;
}
export declare class Tags implements Area {
    #private;
    constructor(isFollower: (openid: string) => boolean);
    readonly handlers: Handlers;
    of(openid: string): number[];
    get contents(): Pick<Remembered, 'tags'>;
    dump(): TagsDump;
    load({ tags: { items, gone }, next_id: nextId }: TagsDump): void;
    reset(): void;
}
