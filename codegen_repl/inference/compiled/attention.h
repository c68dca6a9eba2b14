/* Softmax attention over keys and values of (length, channels), in bfloat16 or fp32.

   ROWS queries over the same keys are computed together, and each as if it were alone, as in sums.h. */

enum { MOST_PAST = 1 << 14, MOST_CHANNELS = 256, PIECE = 64 }; /* keys; a head's channels; values that stay cached */

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

typedef struct { /* a head's keys and values, (length, channels) */
    void *keys, *values;
    int64_t length;
} Seen;

#ifdef __FMA__
enum { MOST_EIGHTS = 8 }; /* that fit the registers */

/* sums += weights times values `begin` to `end`, in `eights` times eight channels from i on, for `rows` rows. The
   first channels ask for all. */
CONSTANT void weigh_channels(int rows, int eights, float *const weights[ROWS], const void *values, int64_t begin,
                             int64_t end, int64_t channels, int64_t i, float *const sums[ROWS], int kind) {
    __m256 sum[ROWS][MOST_EIGHTS], value[MOST_EIGHTS];
    for (int r = 0; r < rows; r++)
        for (int k = 0; k < eights; k++) sum[r][k] = _mm256_loadu_ps(sums[r] + i + 8 * k);
    for (int64_t t = begin; t < end; t++) {
        if (i == 0) fetch_numbers(values, t * channels, channels, kind);
        for (int k = 0; k < eights; k++) value[k] = kept(eight(values, t * channels + i + 8 * k, kind));
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
                           float *const sums[ROWS], int kind) {
    const int eights = rows == 1 ? MOST_EIGHTS : 2;
    for (int64_t begin = 0; begin < past->length; begin += PIECE) {
        int64_t end = begin + PIECE < past->length ? begin + PIECE : past->length, i = 0;
        for (; i + 8 * eights <= channels; i += 8 * eights)
            weigh_channels(rows, eights, weights, past->values, begin, end, channels, i, sums, kind);
        for (; i < channels; i += 8)
            weigh_channels(rows, 1, weights, past->values, begin, end, channels, i, sums, kind);
    }
}
#endif

/* Four values at a time, so that sums are stored less often. */
CONSTANT void weigh(const float *weights, const Seen *past, int64_t channels, float *sums, int kind) {
    const void *values = past->values;
    int64_t t = 0;
    for (; t + 4 <= past->length; t += 4) {
        int64_t v0 = t * channels, v1 = v0 + channels, v2 = v1 + channels, v3 = v2 + channels;
        float a = weights[t], b = weights[t + 1], c = weights[t + 2], d = weights[t + 3];
        fetch_numbers(values, v0, 4 * channels, kind);
        for (int64_t i = 0; i < channels; i++)
            sums[i] += (a * number(values, v0 + i, kind) + b * number(values, v1 + i, kind))
                       + (c * number(values, v2 + i, kind) + d * number(values, v3 + i, kind));
    }
    for (; t < past->length; t++)
        for (int64_t i = 0; i < channels; i++) sums[i] += weights[t] * number(values, t * channels + i, kind);
}

/* sums[r] += weights[r] times all values, for each of `rows` rows, one or ROWS. */
CONSTANT void weigh_all(int rows, float *const weights[ROWS], const Seen *past, int64_t channels,
                        float *const sums[ROWS], int kind) {
#ifdef __FMA__
    if (channels % 8 == 0) return weigh_eights(rows, weights, past, channels, sums, kind);
#endif
    for (int r = 0; r < rows; r++) weigh(weights[r], past, channels, sums[r], kind);
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
                     int kind) {
    float scores[ROWS][MOST_PAST], sums[ROWS][MOST_CHANNELS], wholes[ROWS], *to[ROWS], *after[ROWS], *attended[ROWS];
    const float *x[ROWS];
    for (int r = 0; r < rows; r++) x[r] = queries[r], to[r] = scores[r], attended[r] = sums[r];
    for (int r = 0; r < rows; r++) after[r] = to[r] + shared->length;
    memset(sums, 0, sizeof sums);
    sums_of(rows, x, shared->keys, shared->length, channels, to, kind);
    for (int r = 0; r < rows; r++) {
        sums_of(1, x + r, own[r].keys, own[r].length, channels, after + r, kind);
        wholes[r] = soften(scores[r], shared->length + own[r].length);
    }
    weigh_all(rows, to, shared, channels, attended, kind);
    for (int r = 0; r < rows; r++) {
        weigh_all(1, after + r, own + r, channels, attended + r, kind);
        for (int64_t i = 0; i < channels; i++) queries[r][i] = sums[r][i] / wholes[r];
    }
}
