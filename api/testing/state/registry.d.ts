export interface RegistryData<Item> {
    items: {
        id: string;
        item: Item;
    }[];
    gone: string[];
}
