import type { MenuButton } from '../../generated/menu.js';
import type { Handlers } from '../handlers.js';
import type { Random } from '../random.js';
import type { Remembered } from './remembered.js';
export declare class Menu implements Area {
    #private;
    constructor(random: Random);
    readonly handlers: Handlers;
    button(nameOrKey: string): Exclude<MenuButton, {
        type?: never;
    }>;
    get contents(): Pick<Remembered, 'menu'>;
    reset(): void;
}
