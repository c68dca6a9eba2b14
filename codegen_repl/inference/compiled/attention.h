/* Softmax attention over keys and values of (length, channels), in bfloat16 or fp32.

   ROWS queries over the same keys are computed together, so that these are read and put into fp32 once. Every score
   and every weighted sum is added up in one order, however many queries there are: a row must come out the same, to
   the last bit, whatever stands beside it. No compiler keeps an order that it may change, so it is written out where
   there is AVX2, and elsewhere queries are computed one by one. */

enum { MOST_PAST = 1 << 14, MOST_CHANNELS = 256, PIECE = 64 }; /* keys; a head's channels; values that stay cached */

static inline float from_bfloat16(uint16_t half) {
    uint32_t bits = (uint32_t)half << 16;
    float value;
    memcpy(&value, &bits, 4);
    return value;
}

static inline uint16_t to_bfloat16(float value) { /* to the nearest, halves to even */
    uint32_t bits;
    memcpy(&bits, &value, 4);
    return (uint16_t)((bits + 0x7FFF + ((bits >> 16) & 1)) >> 16);
}

/* e^x with a relative error of some 2e-7: 2^n times a polynomial of the rest (coefficients of Cephes' expf). */
static inline float exponential(float x) {
    x = x < -87.0f ? -87.0f : x;
    x = x > 88.0f ? 88.0f : x;
    int32_t n = (int32_t)(x * 1.44269504f + (x < 0 ? -0.5f : 0.5f));
    float r = x - (float)n * 0.693359375f + (float)n * 2.12194440e-4f;
    float p = 1.9875691e-4f;
    p = p * r + 1.3981999e-3f;
    p = p * r + 8.3334519e-3f;
    p = p * r + 4.1665796e-2f;
    p = p * r + 1.6666666e-1f;
    p = p * r + 5.0000001e-1f;
    int32_t bits = (n + 127) << 23;
    float power;
    memcpy(&power, &bits, 4);
    return (p * r * r + r + 1.0f) * power;
}

/* Number i of keys or values. */
CONSTANT float number(const void *from, int64_t i, int is_exact) {
    return is_exact ? ((const float *)from)[i] : from_bfloat16(((const uint16_t *)from)[i]);
}

/* Ask for numbers `first` to `first + count` of keys or values, as `fetch` does for weights. */
CONSTANT void fetch_past(const void *from, int64_t first, int64_t count, int is_exact) {
    int64_t size = is_exact ? 4 : 2;
    const char *begin = (const char *)from + first * size;
    for (int64_t k = 0; k < count * size; k += LINE) __builtin_prefetch(begin + AHEAD + k);
}

typedef struct { /* a head's keys and values, (length, channels) */
    void *keys, *values;
    int64_t length;
} Seen;

#ifdef __FMA__ /* which comes with AVX2 */
#include <immintrin.h>

enum { MOST_EIGHTS = 8 }; /* that fit the registers */

CONSTANT __m256 eight(const void *from, int64_t i, int is_exact) {
    if (is_exact) return _mm256_loadu_ps((const float *)from + i);
    __m256i wide = _mm256_cvtepu16_epi32(_mm_loadu_si128((const __m128i *)((const uint16_t *)from + i)));
    return _mm256_castsi256_ps(_mm256_slli_epi32(wide, 16));
}

CONSTANT __m256 kept(__m256 x) { /* as `held` */
    __asm__("" : "+x"(x));
    return x;
}

CONSTANT __m256 plus_product(__m256 sum, __m256 x, __m256 y) { return kept(_mm256_fmadd_ps(x, y, sum)); }

/* The eight places of each of four sums, added up. */
CONSTANT __m128 added_up(__m256 a, __m256 b, __m256 c, __m256 d) {
    __m256 all = _mm256_hadd_ps(_mm256_hadd_ps(a, b), _mm256_hadd_ps(c, d));
    return _mm_add_ps(_mm256_castps256_ps128(all), _mm256_extractf128_ps(all, 1));
}

/* Eight channels at a time: four keys for one query, two for ROWS. */
CONSTANT void score_eights(int rows, float *const queries[ROWS], const Seen *past, int64_t channels,
                           float *const scores[ROWS], int is_exact) {
    const void *keys = past->keys;
    int64_t t = 0, together = rows == 1 ? 4 : 2;
    for (; t + together <= past->length; t += together) {
        __m256 sums[ROWS][4], key[4];
        for (int r = 0; r < rows; r++)
            for (int k = 0; k < together; k++) sums[r][k] = _mm256_setzero_ps();
        fetch_past(keys, t * channels, together * channels, is_exact);
        for (int64_t i = 0; i < channels; i += 8) {
            for (int k = 0; k < together; k++) key[k] = eight(keys, (t + k) * channels + i, is_exact);
            for (int r = 0; r < rows; r++) {
                __m256 query = _mm256_loadu_ps(queries[r] + i);
                for (int k = 0; k < together; k++) sums[r][k] = plus_product(sums[r][k], query, key[k]);
            }
        }
        if (rows == 1) _mm_storeu_ps(scores[0] + t, added_up(sums[0][0], sums[0][1], sums[0][2], sums[0][3]));
        else
            for (int r = 0; r < rows; r += 2) {
                __m128 found = added_up(sums[r][0], sums[r][1], sums[r + 1][0], sums[r + 1][1]);
                _mm_storel_pi((__m64 *)(scores[r] + t), found);
                _mm_storeh_pi((__m64 *)(scores[r + 1] + t), found);
            }
    }
    for (; t < past->length; t++)
        for (int r = 0; r < rows; r++) {
            __m256 sum = _mm256_setzero_ps();
            for (int64_t i = 0; i < channels; i += 8)
                sum = plus_product(sum, _mm256_loadu_ps(queries[r] + i), eight(keys, t * channels + i, is_exact));
            scores[r][t] = _mm_cvtss_f32(added_up(sum, sum, sum, sum));
        }
}

/* sums += weights times values `begin` to `end`, in `eights` times eight channels from i on, for `rows` rows. The
   first channels ask for all. */
CONSTANT void weigh_channels(int rows, int eights, float *const weights[ROWS], const void *values, int64_t begin,
                             int64_t end, int64_t channels, int64_t i, float *const sums[ROWS], int is_exact) {
    __m256 sum[ROWS][MOST_EIGHTS], value[MOST_EIGHTS];
    for (int r = 0; r < rows; r++)
        for (int k = 0; k < eights; k++) sum[r][k] = _mm256_loadu_ps(sums[r] + i + 8 * k);
    for (int64_t t = begin; t < end; t++) {
        if (i == 0) fetch_past(values, t * channels, channels, is_exact);
        for (int k = 0; k < eights; k++) value[k] = kept(eight(values, t * channels + i + 8 * k, is_exact));
        for (int r = 0; r < rows; r++) {
            __m256 weight = kept(_mm256_broadcast_ss(weights[r] + t));
            for (int k = 0; k < eights; k++) sum[r][k] = plus_product(sum[r][k], weight, value[k]);
        }
    }
    for (int r = 0; r < rows; r++)
        for (int k = 0; k < eights; k++) _mm256_storeu_ps(sums[r] + i + 8 * k, sum[r][k]);
}

/* As many values at a time as stay in the cache. */
CONSTANT void weigh_eights(int rows, float *const weights[ROWS], const Seen *past, int64_t channels,
                           float *const sums[ROWS], int is_exact) {
    const int eights = rows == 1 ? MOST_EIGHTS : 2;
    for (int64_t begin = 0; begin < past->length; begin += PIECE) {
        int64_t end = begin + PIECE < past->length ? begin + PIECE : past->length, i = 0;
        for (; i + 8 * eights <= channels; i += 8 * eights)
            weigh_channels(rows, eights, weights, past->values, begin, end, channels, i, sums, is_exact);
        for (; i < channels; i += 8)
            weigh_channels(rows, 1, weights, past->values, begin, end, channels, i, sums, is_exact);
    }
}
#endif

/* Four keys at a time, for one sum waits for its last. */
CONSTANT void score(const float *query, const Seen *past, int64_t channels, float *scores, int is_exact) {
    const void *keys = past->keys;
    int64_t t = 0;
    for (; t + 4 <= past->length; t += 4) {
        int64_t k0 = t * channels, k1 = k0 + channels, k2 = k1 + channels, k3 = k2 + channels;
        float a = 0, b = 0, c = 0, d = 0;
        fetch_past(keys, k0, 4 * channels, is_exact);
        for (int64_t i = 0; i < channels; i++) {
            a += query[i] * number(keys, k0 + i, is_exact);
            b += query[i] * number(keys, k1 + i, is_exact);
            c += query[i] * number(keys, k2 + i, is_exact);
            d += query[i] * number(keys, k3 + i, is_exact);
        }
        scores[t] = a, scores[t + 1] = b, scores[t + 2] = c, scores[t + 3] = d;
    }
    for (; t < past->length; t++) {
        float sum = 0;
        for (int64_t i = 0; i < channels; i++) sum += query[i] * number(keys, t * channels + i, is_exact);
        scores[t] = sum;
    }
}

/* Four values at a time, so that sums are stored less often. */
CONSTANT void weigh(const float *weights, const Seen *past, int64_t channels, float *sums, int is_exact) {
    const void *values = past->values;
    int64_t t = 0;
    for (; t + 4 <= past->length; t += 4) {
        int64_t v0 = t * channels, v1 = v0 + channels, v2 = v1 + channels, v3 = v2 + channels;
        float a = weights[t], b = weights[t + 1], c = weights[t + 2], d = weights[t + 3];
        fetch_past(values, v0, 4 * channels, is_exact);
        for (int64_t i = 0; i < channels; i++)
            sums[i] += (a * number(values, v0 + i, is_exact) + b * number(values, v1 + i, is_exact))
                       + (c * number(values, v2 + i, is_exact) + d * number(values, v3 + i, is_exact));
    }
    for (; t < past->length; t++)
        for (int64_t i = 0; i < channels; i++) sums[i] += weights[t] * number(values, t * channels + i, is_exact);
}

/* scores[r] = the scores of each of `rows` queries, one or ROWS, with all keys. */
CONSTANT void scores_of(int rows, float *const queries[ROWS], const Seen *past, int64_t channels,
                        float *const scores[ROWS], int is_exact) {
#ifdef __FMA__
    if (channels % 8 == 0) return score_eights(rows, queries, past, channels, scores, is_exact);
#endif
    for (int r = 0; r < rows; r++) score(queries[r], past, channels, scores[r], is_exact);
}

/* sums[r] += weights[r] times all values, for each of `rows` rows, one or ROWS. */
CONSTANT void weigh_all(int rows, float *const weights[ROWS], const Seen *past, int64_t channels,
                        float *const sums[ROWS], int is_exact) {
#ifdef __FMA__
    if (channels % 8 == 0) return weigh_eights(rows, weights, past, channels, sums, is_exact);
#endif
    for (int r = 0; r < rows; r++) weigh(weights[r], past, channels, sums[r], is_exact);
}

/* Weights, e to the scores, whose sum is returned. */
static float soften(float *scores, int64_t length) {
    float highest = -3e38f, whole = 0;
    for (int64_t t = 0; t < length; t++) highest = scores[t] > highest ? scores[t] : highest;
    for (int64_t t = 0; t < length; t++) {
        scores[t] = exponential(scores[t] - highest);
        whole += scores[t];
    }
    return whole;
}

/* Softmax attention of `rows` queries, one or ROWS, over a past that all share and then each row's own; the
   queries come scaled, and what is attended takes their place. */
CONSTANT void attend(int rows, float *const queries[ROWS], const Seen *shared, const Seen own[ROWS], int64_t channels,
                     int is_exact) {
    float scores[ROWS][MOST_PAST], sums[ROWS][MOST_CHANNELS], wholes[ROWS], *to[ROWS], *after[ROWS], *attended[ROWS];
    for (int r = 0; r < rows; r++) to[r] = scores[r], after[r] = to[r] + shared->length, attended[r] = sums[r];
    memset(sums, 0, sizeof sums);
    scores_of(rows, queries, shared, channels, to, is_exact);
    for (int r = 0; r < rows; r++) {
        scores_of(1, queries + r, own + r, channels, after + r, is_exact);
        wholes[r] = soften(scores[r], shared->length + own[r].length);
    }
    weigh_all(rows, to, shared, channels, attended, is_exact);
    for (int r = 0; r < rows; r++) {
        weigh_all(1, after + r, own + r, channels, attended + r, is_exact);
        for (int64_t i = 0; i < channels; i++) queries[r][i] = sums[r][i] / wholes[r];
    }
}
