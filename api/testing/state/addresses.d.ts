import type { Random } from '../random.js';
import type { WithFileData } from './file-data.js';
interface Addressed {
    path: string;
    file: File;
}
export declare class Addresses implements Store {
    #private;
    constructor(random: Random);
    ofPicture(picture: File, host: string): string;
    ofVideo(id: string, video: File, host: string): string;
    at(path: string): File | undefined;
    dump(): Addressed[];
    load(addressed: WithFileData<Addressed>[]): void;
    reset(): void;
}
