type Read<Page, Item, Next> = (page: Page) => [items: readonly Item[] | undefined, next: Next | undefined];
type Items<Item> = AsyncGenerator<Item, void, undefined>;
export declare function byOffset<Page, Item>(pageAt: (offset: number) => Promise<Page>, read: Read<Page, Item, number | string>): Items<Item>;
export declare function byPage<Page, Item>(pageAt: (number: number) => Promise<Page>, read: Read<Page, Item, number | string>, first?: number): Items<Item>;
export declare function byCursor<Page, Item, Cursor>(pageAt: (cursor: Cursor, number: number) => Promise<Page>, read: Read<Page, Item, Cursor>, start?: Cursor): Items<Item>;
export declare function largest(ids: readonly string[]): string | undefined;
