import type { CallOptions, Client, FileInput } from '../runtime/index.js';
export interface SemanticLocation {
    type: 'LOC_COUNTRY' | 'LOC_PROVINCE' | 'LOC_CITY' | 'LOC_TOWN' | 'LOC_POI' | 'NORMAL_POI';
    country?: string | undefined;
    province?: string | undefined;
    province_simple?: string | undefined;
    city?: string | undefined;
    city_simple?: string | undefined;
    town?: string | undefined;
    town_simple?: string | undefined;
    poi?: string | undefined;
    loc_ori: string;
}
export type SemanticDatetime = {
    type: 'DT_ORI' | 'DT_INFER' | 'DT_SINGLE';
    date?: string | undefined;
    date_ori?: string | undefined;
    time?: string | undefined;
    time_ori?: string | undefined;
} | {
    type: 'DT_INTERVAL';
    date?: string | undefined;
    date_ori?: string | undefined;
    time?: string | undefined;
    time_ori?: string | undefined;
    end_date?: string | undefined;
    end_date_ori?: string | undefined;
    end_time?: string | undefined;
    end_time_ori?: string | undefined;
} | {
    type: 'DT_RORI' | 'DT_RINFER' | 'DT_REPEAT';
    time?: string | undefined;
    time_ori?: string | undefined;
    repeat?: string | undefined;
    repeat_ori?: string | undefined;
};
export interface SemanticNumber {
    type: 'NUM_PRICE' | 'NUM_RADIUS' | 'NUM_PADIUS' | 'NUM_DISCOUNT' | 'NUM_SEASON' | 'NUM_EPI' | 'NUM_CHAPTER';
    begin: string;
    end: string;
}
export type SemanticCoupon = 0 | 1 | 2;
export type SemanticPlaceSort = 0 | 1 | 2 | 3 | 4 | 5;
export type SemanticOperator = 'OPEN' | 'CLOSE' | 'MIN' | 'MAX' | 'UP' | 'DOWN';
export interface SemanticPlace {
    location?: SemanticLocation | undefined;
    price?: SemanticNumber | undefined;
    radius?: SemanticNumber | undefined;
    coupon?: SemanticCoupon | undefined;
}
export interface SemanticRestaurant extends SemanticPlace {
    name?: string | undefined;
    category?: string | undefined;
    special?: string | undefined;
    sort?: SemanticPlaceSort | undefined;
}
export interface SemanticMap {
    start_area?: SemanticLocation | undefined;
    start_loc?: SemanticLocation | undefined;
    end_area?: SemanticLocation | undefined;
    end_loc?: SemanticLocation | undefined;
    route_type?: 'walk' | 'taxi' | 'bus' | 'subway' | 'drive' | undefined;
    bus_num?: string | number | undefined;
    subway_num?: string | undefined;
    type?: 0 | 1 | 2 | undefined;
    keyword?: string | undefined;
}
export interface SemanticNearby extends SemanticPlace {
    keyword?: string | undefined;
    limit?: string | undefined;
    service?: 0 | 1 | undefined;
    sort?: SemanticPlaceSort | undefined;
}
export interface SemanticGroupon extends SemanticPlace {
    keyword?: string | undefined;
    sort?: 0 | 1 | 2 | undefined;
}
export interface SemanticHotel extends SemanticPlace {
    start_date?: SemanticDatetime | undefined;
    end_date?: SemanticDatetime | undefined;
    name?: string | undefined;
    level?: string | undefined;
    wifi?: 0 | 1 | undefined;
    roomtype?: string | undefined;
    sort?: SemanticPlaceSort | undefined;
}
export interface SemanticTravel {
    location?: SemanticLocation | undefined;
    spot?: string | undefined;
    datetime?: SemanticDatetime | undefined;
    tag?: string | undefined;
    category?: 0 | 1 | 2 | undefined;
}
export interface SemanticTrip {
    start_loc?: SemanticLocation | undefined;
    end_loc?: SemanticLocation | undefined;
    start_date?: SemanticDatetime | undefined;
    end_date?: SemanticDatetime | undefined;
}
export interface SemanticFlight extends SemanticTrip {
    flight_no?: string | undefined;
    airline?: string | undefined;
    seat?: 'ECONOMY' | 'BIZ' | 'FIRST' | undefined;
    sort?: 0 | 1 | 2 | 3 | 4 | undefined;
}
export interface SemanticTrain extends SemanticTrip {
    type?: 'DC' | 'WF' | undefined;
    category?: 'G' | 'D' | 'T' | 'K' | 'Z' | 'L' | 'P' | undefined;
    code?: string | undefined;
    seat?: 'YZ' | 'RZ' | 'YW' | 'RW' | 'YD' | 'ED' | 'TD' | undefined;
}
export interface SemanticMovie {
    name?: string | undefined;
    actor?: string | undefined;
    director?: string | undefined;
    tag?: string | undefined;
    country?: string | undefined;
    cinema?: string | undefined;
    location?: SemanticLocation | undefined;
    datetime?: SemanticDatetime | undefined;
    coupon?: SemanticCoupon | undefined;
    sort?: 0 | 1 | undefined;
}
export interface SemanticMusic {
    song?: string | undefined;
    singer?: string | undefined;
    album?: string | undefined;
    category?: string | undefined;
    language?: string | undefined;
    movie?: string | undefined;
    tv?: string | undefined;
    show?: string | undefined;
    sort?: 0 | 1 | 2 | 3 | undefined;
}
export interface SemanticVideo {
    name?: string | undefined;
    actor?: string | undefined;
    director?: string | undefined;
    category?: 'MOVIE' | 'TV' | 'COMIC' | 'SHOW' | 'OTHER' | undefined;
    tag?: string | undefined;
    country?: string | undefined;
    season?: SemanticNumber | undefined;
    episode?: SemanticNumber | undefined;
    sort?: 0 | 1 | 2 | undefined;
}
export interface SemanticNovel {
    name?: string | undefined;
    author?: string | undefined;
    category?: string | undefined;
    chapter?: SemanticNumber | undefined;
    sort?: 0 | 1 | 2 | 3 | undefined;
}
export interface SemanticWeather {
    location?: SemanticLocation | undefined;
    datetime?: SemanticDatetime | undefined;
}
export interface SemanticStock {
    name?: string | undefined;
    code?: string | undefined;
    category?: 'sz' | 'sh' | 'hk' | 'us' | undefined;
    datetime?: SemanticDatetime | undefined;
}
export interface SemanticRemind {
    datetime?: SemanticDatetime | undefined;
    event?: string | undefined;
    remind_type?: 0 | 1 | undefined;
}
export interface SemanticTelephone {
    name?: string | undefined;
    telephone?: string | undefined;
}
export interface SemanticCookbook {
    name?: string | undefined;
    category?: string | undefined;
    ingredient?: string | undefined;
}
export interface SemanticBaike {
    keyword?: string | undefined;
}
export interface SemanticNews {
    keyword?: string | undefined;
    category?: string | undefined;
}
export interface SemanticTvChannel {
    tv_name?: string | undefined;
    tv_channel?: string | undefined;
    category?: string | undefined;
}
export interface SemanticTv extends SemanticTvChannel {
    datetime?: SemanticDatetime | undefined;
    show_name?: string | undefined;
}
export interface SemanticInstruction {
    number?: string | number | undefined;
    value?: string | undefined;
    operator?: SemanticOperator | undefined;
}
export interface SemanticTvInstruction extends SemanticInstruction, SemanticTvChannel {
    device?: 'U' | 'CLOUD' | undefined;
    file_type?: 'VIDEO' | 'TEXT' | 'APP' | 'PIC' | 'MUSIC' | undefined;
}
export interface SemanticCarInstruction extends SemanticInstruction {
    position?: string | number | undefined;
}
export interface SemanticApp {
    name?: string | undefined;
    category?: string | undefined;
    type?: 'install' | 'buy' | 'update' | 'latest' | 'home' | undefined;
    sort?: 0 | 1 | undefined;
}
export interface SemanticWebsite {
    name?: string | undefined;
    url?: string | undefined;
}
export interface SemanticSearch {
    keyword?: string | undefined;
    channel?: 'google' | 'baidu' | 'sogou' | '360' | 'taobao' | 'jingdong' | undefined;
}
export interface SemanticIntent {
    intent: string;
}
export type SemanticResult = {
    type: 'restaurant';
    semantic: SemanticIntent & {
        details: SemanticRestaurant;
    };
} | {
    type: 'map';
    semantic: SemanticIntent & {
        details: SemanticMap;
    };
} | {
    type: 'nearby';
    semantic: SemanticIntent & {
        details: SemanticNearby;
    };
} | {
    type: 'coupon';
    semantic: SemanticIntent & {
        details: SemanticGroupon;
    };
} | {
    type: 'hotel';
    semantic: SemanticIntent & {
        details: SemanticHotel;
    };
} | {
    type: 'travel';
    semantic: SemanticIntent & {
        details: SemanticTravel;
    };
} | {
    type: 'flight';
    semantic: SemanticIntent & {
        details: SemanticFlight;
    };
} | {
    type: 'train';
    semantic: SemanticIntent & {
        details: SemanticTrain;
    };
} | {
    type: 'movie';
    semantic: SemanticIntent & {
        details: SemanticMovie;
    };
} | {
    type: 'music';
    semantic: SemanticIntent & {
        details: SemanticMusic;
    };
} | {
    type: 'video';
    semantic: SemanticIntent & {
        details: SemanticVideo;
    };
} | {
    type: 'novel';
    semantic: SemanticIntent & {
        details: SemanticNovel;
    };
} | {
    type: 'weather';
    semantic: SemanticIntent & {
        details: SemanticWeather;
    };
} | {
    type: 'stock';
    semantic: SemanticIntent & {
        details: SemanticStock;
    };
} | {
    type: 'remind';
    semantic: SemanticIntent & {
        details: SemanticRemind;
    };
} | {
    type: 'telephone';
    semantic: SemanticIntent & {
        details: SemanticTelephone;
    };
} | {
    type: 'cookbook';
    semantic: SemanticIntent & {
        details: SemanticCookbook;
    };
} | {
    type: 'baike';
    semantic: SemanticIntent & {
        details: SemanticBaike;
    };
} | {
    type: 'news';
    semantic: SemanticIntent & {
        details: SemanticNews;
    };
} | {
    type: 'tv';
    semantic: SemanticIntent & {
        details: SemanticTv;
    };
} | {
    type: 'instruction';
    semantic: SemanticIntent & {
        details: SemanticInstruction;
    };
} | {
    type: 'tv_instruction';
    semantic: SemanticIntent & {
        details: SemanticTvInstruction;
    };
} | {
    type: 'car_instruction';
    semantic: SemanticIntent & {
        details: SemanticCarInstruction;
    };
} | {
    type: 'app';
    semantic: SemanticIntent & {
        details: SemanticApp;
    };
} | {
    type: 'website';
    semantic: SemanticIntent & {
        details: SemanticWebsite;
    };
} | {
    type: 'search';
    semantic: SemanticIntent & {
        details: SemanticSearch;
    };
};
export type VoiceLanguage = 'zh_CN' | 'en_US';
export interface AiImageLink {
    img_url?: string | undefined;
}
export interface AiCardImageLink extends AiImageLink {
    type?: 'photo' | 'scan' | undefined;
}
export interface AiImageUpload {
    img?: FileInput | undefined;
}
export interface AiImageSize {
    w: number;
    h: number;
}
export interface AiPoint {
    x: number;
    y: number;
}
export interface AiQuad {
    left_top: AiPoint;
    right_top: AiPoint;
    right_bottom: AiPoint;
    left_bottom: AiPoint;
}
export interface AiCardPosition {
    pos: AiQuad;
}
export interface AiSemanticRequest {
    query: string;
    category: string;
    latitude?: number | undefined;
    longitude?: number | undefined;
    city?: string | undefined;
    region?: string | undefined;
    appid: string;
    uid?: string | undefined;
}
export type AiSemanticResponse = SemanticResult & {
    query: string;
};
export declare function semantic(account: Client, request: AiSemanticRequest, options?: CallOptions): Promise<AiSemanticResponse>;
export interface AiAddVoiceToRecoForTextRequest {
    format: 'mp3';
    voice_id: string;
    lang?: VoiceLanguage | undefined;
    media: FileInput;
}
export declare function addVoiceToRecoForText(account: Client, request: AiAddVoiceToRecoForTextRequest, options?: CallOptions): Promise<void>;
export interface AiQueryRecoResultForTextRequest {
    voice_id: string;
    lang?: VoiceLanguage | undefined;
}
export interface AiQueryRecoResultForTextResponse {
    result: string;
}
export declare function queryRecoResultForText(account: Client, request: AiQueryRecoResultForTextRequest, options?: CallOptions): Promise<AiQueryRecoResultForTextResponse>;
export interface AiTranslateContentRequest {
    lfrom: VoiceLanguage;
    lto: VoiceLanguage;
    content: string;
}
export interface AiTranslateContentResponse {
    from_content: string;
    to_content: string;
}
export declare function translateContent(account: Client, request: AiTranslateContentRequest, options?: CallOptions): Promise<AiTranslateContentResponse>;
export interface AiOcrIDCardRequest extends AiCardImageLink, AiImageUpload {
}
export type AiOcrIDCardResponse = {
    type: 'Front';
    name: string;
    id: string;
    addr: string;
    gender: string;
    nationality: string;
} | {
    type: 'Back';
    valid_date: string;
};
export declare function ocrIDCard(account: Client, request?: AiOcrIDCardRequest, options?: CallOptions): Promise<AiOcrIDCardResponse>;
export interface AiOcrBankcardRequest extends AiCardImageLink, AiImageUpload {
}
export interface AiOcrBankcardResponse {
    number?: string | undefined;
    id?: string | undefined;
}
export declare function ocrBankcard(account: Client, request?: AiOcrBankcardRequest, options?: CallOptions): Promise<AiOcrBankcardResponse>;
export interface AiOcrDrivingRequest extends AiCardImageLink, AiImageUpload {
}
export interface AiOcrDrivingResponse {
    plate_num: string;
    vehicle_type: string;
    owner: string;
    addr: string;
    use_character: string;
    model: string;
    vin: string;
    engine_num: string;
    register_date: string;
    issue_date: string;
    plate_num_b: string;
    record: string;
    passengers_num: string;
    total_quality: string;
    prepare_quality: string;
    overall_size: string;
    card_position_front?: AiCardPosition | undefined;
    card_position_back?: AiCardPosition | undefined;
    img_size: AiImageSize;
}
export declare function ocrDriving(account: Client, request?: AiOcrDrivingRequest, options?: CallOptions): Promise<AiOcrDrivingResponse>;
export interface AiOcrDrivingLicenseRequest extends AiCardImageLink, AiImageUpload {
}
export interface AiOcrDrivingLicenseResponse {
    id_num: string;
    name: string;
    sex: string;
    nationality: string;
    address: string;
    birth_date: string;
    issue_date: string;
    car_class: string;
    valid_from: string;
    valid_to: string;
    official_seal: string;
}
export declare function ocrDrivingLicense(account: Client, request?: AiOcrDrivingLicenseRequest, options?: CallOptions): Promise<AiOcrDrivingLicenseResponse>;
export interface AiOcrBizLicenseRequest extends AiCardImageLink, AiImageUpload {
}
export interface AiOcrBizLicenseResponse {
    reg_num?: string | undefined;
    serial?: string | undefined;
    legal_representative?: string | undefined;
    type_of_organization?: string | undefined;
    enterprise_name?: string | undefined;
    type_of_enterprise?: string | undefined;
    address?: string | undefined;
    business_scope?: string | undefined;
    registered_capital?: string | undefined;
    paid_in_capital?: string | undefined;
    valid_period?: string | undefined;
    registered_date?: string | undefined;
    cert_position?: AiCardPosition | undefined;
    img_size?: AiImageSize | undefined;
}
export declare function ocrBizLicense(account: Client, request?: AiOcrBizLicenseRequest, options?: CallOptions): Promise<AiOcrBizLicenseResponse>;
export interface AiOcrCommonRequest extends AiImageLink, AiImageUpload {
}
export interface AiOcrCommonResponse {
    items: {
        text: string;
        pos: AiQuad;
    }[];
    img_size: AiImageSize;
}
export declare function ocrCommon(account: Client, request?: AiOcrCommonRequest, options?: CallOptions): Promise<AiOcrCommonResponse>;
export interface AiOcrPlateNumRequest extends AiImageLink, AiImageUpload {
}
export interface AiOcrPlateNumResponse {
    number: string;
}
export declare function ocrPlateNum(account: Client, request?: AiOcrPlateNumRequest, options?: CallOptions): Promise<AiOcrPlateNumResponse>;
export interface AiOcrMenuRequest extends AiImageLink, AiImageUpload {
}
export interface AiOcrMenuResponse {
    content: string;
}
export declare function ocrMenu(account: Client, request?: AiOcrMenuRequest, options?: CallOptions): Promise<AiOcrMenuResponse>;
export interface AiQrCodeRequest extends AiImageLink, AiImageUpload {
}
export interface AiQrCodeResponse {
    code_results: {
        type_name: string;
        data?: string | undefined;
        pos?: AiQuad | undefined;
    }[];
    img_size: AiImageSize;
}
export declare function qrCode(account: Client, request?: AiQrCodeRequest, options?: CallOptions): Promise<AiQrCodeResponse>;
export interface AiSuperResolutionRequest extends AiImageLink, AiImageUpload {
}
export interface AiSuperResolutionResponse {
    media_id: string;
}
export declare function superResolution(account: Client, request?: AiSuperResolutionRequest, options?: CallOptions): Promise<AiSuperResolutionResponse>;
export interface AiAiCropRequest extends AiImageUpload, AiImageLink {
    ratios?: string | undefined;
}
export interface AiAiCropResponse {
    results: {
        crop_left: number;
        crop_top: number;
        crop_right: number;
        crop_bottom: number;
    }[];
    img_size: AiImageSize;
}
export declare function aiCrop(account: Client, request?: AiAiCropRequest, options?: CallOptions): Promise<AiAiCropResponse>;
