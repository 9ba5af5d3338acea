export interface FileData {
    name: string;
    type: string;
    base64: string;
}
export type WithFileData<Item extends {
    file: File;
}> = Omit<Item, 'file'> & {
    file: FileData;
};
