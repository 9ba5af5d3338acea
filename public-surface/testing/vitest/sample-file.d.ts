export declare function sampleFile(name: string, rest?: string, options?: ConstructorParameters<typeof File>[2]): File;
