export type Int64 = string | number | bigint;
