import type { CallOptions, Client } from '../../runtime/index.js';
export interface StoreStockChange {
    product_id: string;
    sku_info: string;
    quantity: number;
}
export type StoreStockAddRequest = StoreStockChange;
export declare function add(account: Client, request: StoreStockAddRequest, options?: CallOptions): Promise<void>;
export type StoreStockReduceRequest = StoreStockChange;
export declare function reduce(account: Client, request: StoreStockReduceRequest, options?: CallOptions): Promise<void>;
