import type { MenuAddConditionalRequest, MenuButton } from '../../generated/menu.js';
import type { Handlers } from '../handlers.js';
import type { Random } from '../random.js';
import type { RegistryData } from './registry.js';
import type { Remembered } from './remembered.js';
type Default = {
    menuid: string;
    button: MenuButton[];
} | 'deleted';
interface MenuDump {
    default?: Default | undefined;
    conditional: RegistryData<MenuAddConditionalRequest>;
}
export declare class Menu implements Area {
    #private;
    constructor(random: Random);
    readonly handlers: Handlers;
    button(nameOrKey: string): Exclude<MenuButton, {
        type?: never;
    }>;
    get contents(): Pick<Remembered, 'menu'>;
    dump(): MenuDump;
    load({ default: menu, conditional }: MenuDump): void;
    reset(): void;
}
