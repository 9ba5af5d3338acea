import type { Random } from '../random.js';
export declare class Addresses {
    #private;
    constructor(random: Random);
    ofPicture(picture: File, host: string): string;
    ofVideo(id: string, video: File, host: string): string;
    at(path: string): File | undefined;
    reset(): void;
}
