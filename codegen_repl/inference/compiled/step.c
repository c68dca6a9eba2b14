/* One decoding step of a CodeGen network for a few rows, as fast as memory gives the weights.

   PyTorch computes a step as some twenty small operations a layer, each of which wakes the threads and lets
   them sleep again; here all layers run in one parallel region. These are plain loops: a compiler makes of
   them what the machine has. For weights of eight bits, rows are rounded to eight bits, too, each with a scale
   of its own, so that the products are of integers and exact; weights of sixteen bits or in fp32 meet rows in
   fp32. A row's result never depends on the rows beside it. The structures are written down once more in
   step.py. */

#include <math.h>
#include <stdint.h>
#include <string.h>

enum { MOST_PAST = 1 << 14, BLOCK = 256, LINE = 64, AHEAD = 4096, LEVELS = 127, TOGETHER = 32 };

/* How the integers of a rounded row are kept. A sum of uint8 times int8 is one instruction where there is VNNI;
   elsewhere it takes twice as long as reading the weights, and a sum of int16 times int8 does not. */
#if defined(__AVX512VNNI__) || defined(__AVXVNNI__)
typedef uint8_t Level;
enum { MIDDLE = 128 }; /* a level is so much more than its integer */
#else
typedef int16_t Level;
enum { MIDDLE = 0 };
#endif

typedef struct { /* y = x W + b: values (out, in) in eight bits times scales (out), totals are the sums of the
                    values; without totals, in sixteen bits times scales; without scales, in fp32 */
    const void *values;
    const float *scales;
    const int32_t *totals;
    const float *bias;
    int64_t out, in;
} Product;

typedef struct {
    const float *norm, *norm_bias;
    Product into, leave; /* d -> value | key | query | inner; attention | inner -> d */
} Block;

typedef struct {
    int64_t layers, width, heads, rotary;
    const Block *blocks;
    const float *norm, *norm_bias;
    Product head;
    const float *rotation; /* (positions, rotary / 2, 2): cosine and sine */
    float epsilon;
} Network;

typedef struct { /* keys and values in bfloat16 or fp32, (layers, rows, heads, room, channels) each */
    void *keys, *values;
    int64_t rows, room, length, is_exact;
} Past;

typedef struct { /* rows in eight bits, (rows, in), and the scale of each row */
    Level *values;
    float *scales;
} Rounded;

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

/* Ask for a block of weights that will be needed soon: a fifth more of the memory's speed, measured. */
static inline void fetch(const int8_t *weights) {
    for (int k = 0; k < BLOCK; k += LINE) __builtin_prefetch(weights + AHEAD + k);
}

/* Number i of keys or values. Callers name the format as a constant, for which code of its own is made. */
static inline __attribute__((always_inline)) float number(const void *from, int64_t i, int is_exact) {
    return is_exact ? ((const float *)from)[i] : from_bfloat16(((const uint16_t *)from)[i]);
}

static void round_row(const float *x, int64_t count, const Rounded *to, int64_t row) {
    Level *values = to->values + row * count;
    float largest = 1e-30f;
    for (int64_t i = 0; i < count; i++) largest = fabsf(x[i]) > largest ? fabsf(x[i]) : largest;
    float inverse = LEVELS / largest;
    to->scales[row] = largest / LEVELS;
    const int32_t up = 128; /* above zero, where cutting off rounds down */
    for (int64_t i = 0; i < count; i++)
        values[i] = (Level)((int32_t)(x[i] * inverse + ((float)up + 0.5f)) - up + MIDDLE);
}

/* The exact sum of x[i] * w[i]. Blocks of a fixed length, for it is those that GCC makes VNNI's code of. */
static inline int32_t dot(const Level *x, const int8_t *w, int64_t count) {
    int32_t sum = 0;
    int64_t i = 0;
    for (; i + BLOCK <= count; i += BLOCK) {
        int32_t part = 0;
        fetch(w + i);
        for (int k = 0; k < BLOCK; k++) part += (int32_t)x[i + k] * (int32_t)w[i + k];
        sum += part;
    }
    for (; i < count; i++) sum += (int32_t)x[i] * (int32_t)w[i];
    return sum;
}

/* The same for four rows of x, which are `count` apart: the weights are read once. */
static inline void four_dots(const Level *x, const int8_t *w, int64_t count, int32_t sums[4]) {
    const Level *x1 = x + count, *x2 = x1 + count, *x3 = x2 + count;
    int64_t i = 0;
    sums[0] = sums[1] = sums[2] = sums[3] = 0;
    for (; i + BLOCK <= count; i += BLOCK) {
        int32_t a = 0, b = 0, c = 0, d = 0;
        fetch(w + i);
        for (int k = 0; k < BLOCK; k++) {
            a += (int32_t)x[i + k] * (int32_t)w[i + k];
            b += (int32_t)x1[i + k] * (int32_t)w[i + k];
            c += (int32_t)x2[i + k] * (int32_t)w[i + k];
            d += (int32_t)x3[i + k] * (int32_t)w[i + k];
        }
        sums[0] += a, sums[1] += b, sums[2] += c, sums[3] += d;
    }
    for (; i < count; i++) {
        sums[0] += (int32_t)x[i] * (int32_t)w[i], sums[1] += (int32_t)x1[i] * (int32_t)w[i];
        sums[2] += (int32_t)x2[i] * (int32_t)w[i], sums[3] += (int32_t)x3[i] * (int32_t)w[i];
    }
}

/* The same for four rows of x and two of w: what is read from the cache serves twice. */
static inline void eight_dots(const Level *x, const int8_t *w, int64_t count, int32_t sums[2][4]) {
    const Level *x1 = x + count, *x2 = x1 + count, *x3 = x2 + count;
    const int8_t *v = w + count;
    int32_t a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0;
    for (int64_t i = 0; i < count; i++) {
        a += (int32_t)x[i] * (int32_t)w[i], b += (int32_t)x1[i] * (int32_t)w[i];
        c += (int32_t)x2[i] * (int32_t)w[i], d += (int32_t)x3[i] * (int32_t)w[i];
        e += (int32_t)x[i] * (int32_t)v[i], f += (int32_t)x1[i] * (int32_t)v[i];
        g += (int32_t)x2[i] * (int32_t)v[i], h += (int32_t)x3[i] * (int32_t)v[i];
    }
    sums[0][0] = a, sums[0][1] = b, sums[0][2] = c, sums[0][3] = d;
    sums[1][0] = e, sums[1][1] = f, sums[1][2] = g, sums[1][3] = h;
}

/* What the integers of a product stand for. Not inlined, so that no compiler reorders it in one place and not
   in another: a row must come out the same, to the last bit, whatever stands beside it. */
__attribute__((noinline)) static float put_back(int32_t sum, float scale, float row_scale, float bias) {
    return (float)sum * scale * row_scale + bias;
}

/* Number i of weights in fp32 or sixteen bits; callers name the format as a constant. */
static inline __attribute__((always_inline)) float weight(const void *w, int64_t i, int is_exact) {
    return is_exact ? ((const float *)w)[i] : (float)((const int16_t *)w)[i];
}

/* A sum of x[i] * w[i] for each of four rows of w, which are `count` apart: each sum waits for its last. */
static inline __attribute__((always_inline)) void four_sums(const float *x, const void *w, int64_t count, float sums[4],
                                                            int is_exact) {
    float a = 0, b = 0, c = 0, d = 0;
    for (int64_t i = 0; i < count; i++) {
        a += x[i] * weight(w, i, is_exact), b += x[i] * weight(w, i + count, is_exact);
        c += x[i] * weight(w, i + 2 * count, is_exact), d += x[i] * weight(w, i + 3 * count, is_exact);
    }
    sums[0] = a, sums[1] = b, sums[2] = c, sums[3] = d;
}

static inline __attribute__((always_inline)) void one_sum(const float *x, const void *w, int64_t count, float *sum,
                                                          int is_exact) {
    float whole = 0;
    for (int64_t i = 0; i < count; i++) whole += x[i] * weight(w, i, is_exact);
    *sum = whole;
}

/* The sums for output o of a product and the `count` - 1 that follow, up to four. Not inlined, as above. */
__attribute__((noinline)) static void few_sums(const Product *p, const float *x, int64_t o, int64_t count, float *sums) {
    int64_t in = p->in;
    const float *exact = (const float *)p->values + o * in;
    const int16_t *rounded = (const int16_t *)p->values + o * in;
    if (count == 4 && !p->scales) four_sums(x, exact, in, sums, 1);
    else if (count == 4) four_sums(x, rounded, in, sums, 0);
    else
        for (int64_t k = 0; k < count; k++)
            if (p->scales) one_sum(x, rounded + k * in, in, sums + k, 0);
            else one_sum(x, exact + k * in, in, sums + k, 1);
    for (int64_t k = 0; p->scales && k < count; k++) sums[k] *= p->scales[o + k];
}

static inline void put(float *y, float value, int is_added) { *y = is_added ? *y + value : value; }

/* `count` numbers of output o, for the rows from `first` on. */
static inline void put_sums(const Product *p, const Rounded *x, const int32_t *sums, int64_t o, int64_t first,
                            int64_t count, int is_added, float *y) {
    for (int64_t r = first; r < first + count; r++) {
        int32_t sum = sums[r - first] - MIDDLE * p->totals[o];
        put(y + r * p->out + o, put_back(sum, p->scales[o], x->scales[r], p->bias[o]), is_added);
    }
}

static void multiply_rounded(const Product *p, const Rounded *x, int is_added, float *y, int64_t rows) {
#pragma omp for schedule(static)
    for (int64_t o = 0; o < p->out; o++)
        for (int64_t first = 0; first < rows; first += 4) {
            const int8_t *w = (const int8_t *)p->values + o * p->in;
            int64_t count = rows - first < 4 ? rows - first : 4;
            int32_t sums[4];
            if (count == 4) four_dots(x->values + first * p->in, w, p->in, sums);
            else for (int64_t r = 0; r < count; r++) sums[r] = dot(x->values + (first + r) * p->in, w, p->in);
            put_sums(p, x, sums, o, first, count, is_added, y);
        }
}

/* The same for many rows, of which TOGETHER stay in the cache: computing takes the time here, not reading.
   Threads need not meet between them, as each writes outputs of its own. */
static void multiply_many(const Product *p, const Rounded *x, float *y, int64_t rows) {
    int64_t fours = rows / 4 * 4;
    for (int64_t begin = 0; begin < fours; begin += TOGETHER) {
        int64_t end = begin + TOGETHER < fours ? begin + TOGETHER : fours;
#pragma omp for schedule(static) nowait
        for (int64_t o = 0; o < p->out; o += 2)
            for (int64_t first = begin; first < end; first += 4) {
                const Level *levels = x->values + first * p->in;
                const int8_t *w = (const int8_t *)p->values + o * p->in;
                int32_t sums[2][4];
                int64_t count = p->out - o < 2 ? 1 : 2;
                if (count == 2) eight_dots(levels, w, p->in, sums);
                else four_dots(levels, w, p->in, sums[0]);
                for (int64_t k = 0; k < count; k++) put_sums(p, x, sums[k], o + k, first, 4, 0, y);
            }
    }
    Rounded rest = {x->values + fours * p->in, x->scales + fours};
    multiply_rounded(p, &rest, 0, y + fours * p->out, rows - fours);
}

static void multiply_exact(const Product *p, const float *x, int64_t apart, int is_added, float *y, int64_t rows) {
#pragma omp for schedule(static)
    for (int64_t o = 0; o < p->out; o += 4)
        for (int64_t r = 0; r < rows; r++) {
            int64_t count = p->out - o < 4 ? p->out - o : 4, size = p->scales ? 2 : 4;
            const char *w = (const char *)p->values + o * p->in * size;
            float sums[4];
            for (int64_t k = 0; r == 0 && k < count * p->in * size; k += LINE) /* as `fetch` */
                __builtin_prefetch(w + AHEAD + k);
            few_sums(p, x + r * apart, o, count, sums);
            for (int64_t i = 0; i < count; i++) put(y + r * p->out + o + i, sums[i] + p->bias[o + i], is_added);
        }
}

/* Before `multiply`: a row of x as this product takes it. */
static void prepare(const Product *p, const float *x, const Rounded *buffer, int64_t row) {
    if (p->totals) round_row(x, p->in, buffer, row);
}

/* y = x W + b, and what y had if it is added; rows of x are `apart`, and prepared. Every thread of the region
   takes a share, and they meet. */
static void multiply(const Product *p, const float *x, int64_t apart, const Rounded *prepared, int is_added, float *y,
                     int64_t rows) {
    if (p->totals) multiply_rounded(p, prepared, is_added, y, rows);
    else multiply_exact(p, x, apart, is_added, y, rows);
}

static void normalise(const float *x, const float *weight, const float *bias, float epsilon, int64_t d, float *y) {
    float sum = 0, squares = 0;
    for (int64_t i = 0; i < d; i++) sum += x[i];
    float mean = sum / (float)d;
    for (int64_t i = 0; i < d; i++) squares += (x[i] - mean) * (x[i] - mean);
    float scale = 1 / sqrtf(squares / (float)d + epsilon);
    for (int64_t i = 0; i < d; i++) y[i] = (x[i] - mean) * scale * weight[i] + bias[i];
}

static void gelu(float *x, int64_t count) { /* the tanh form: x times the logistic function of 2u */
    for (int64_t i = 0; i < count; i++) {
        float u = 0.7978845608f * (x[i] + 0.044715f * x[i] * x[i] * x[i]);
        x[i] = x[i] / (1.0f + exponential(-2.0f * u));
    }
}

static void rotate(float *head, const float *rotation, int64_t rotary) {
    for (int64_t i = 0; i < rotary; i += 2) {
        float one = head[i], two = head[i + 1], cosine = rotation[i], sine = rotation[i + 1];
        head[i] = one * cosine - two * sine;
        head[i + 1] = one * sine + two * cosine;
    }
}

/* Where a head's keys or values begin. */
static void *head_of(const Past *past, void *buffer, int64_t layer, int64_t row, int64_t head, const Network *net) {
    int64_t place = (layer * past->rows + row) * net->heads + head;
    return (char *)buffer + place * past->room * (net->width / net->heads) * (past->is_exact ? 4 : 2);
}

/* Ask for numbers `first` to `first + count` of keys or values, as `fetch` does for weights. */
static inline __attribute__((always_inline)) void fetch_past(const void *from, int64_t first, int64_t count, int is_exact) {
    int64_t size = is_exact ? 4 : 2;
    const char *begin = (const char *)from + first * size;
    for (int64_t k = 0; k < count * size; k += LINE) __builtin_prefetch(begin + AHEAD + k);
}

/* The scores of a query with keys, (length, channels): four keys at a time, for one sum waits for its last. */
static inline __attribute__((always_inline)) void score(const float *query, const void *keys, int64_t length,
                                                        int64_t channels, float *scores, int is_exact) {
    int64_t t = 0;
    for (; t + 4 <= length; t += 4) {
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
    for (; t < length; t++) {
        float sum = 0;
        for (int64_t i = 0; i < channels; i++) sum += query[i] * number(keys, t * channels + i, is_exact);
        scores[t] = sum;
    }
}

/* sums += weights times values, (length, channels): four values at a time, so that sums are stored less often. */
static inline __attribute__((always_inline)) void weigh(const float *weights, const void *values, int64_t length,
                                                        int64_t channels, float *sums, int is_exact) {
    int64_t t = 0;
    for (; t + 4 <= length; t += 4) {
        int64_t v0 = t * channels, v1 = v0 + channels, v2 = v1 + channels, v3 = v2 + channels;
        float a = weights[t], b = weights[t + 1], c = weights[t + 2], d = weights[t + 3];
        fetch_past(values, v0, 4 * channels, is_exact);
        for (int64_t i = 0; i < channels; i++)
            sums[i] += (a * number(values, v0 + i, is_exact) + b * number(values, v1 + i, is_exact))
                       + (c * number(values, v2 + i, is_exact) + d * number(values, v3 + i, is_exact));
    }
    for (; t < length; t++)
        for (int64_t i = 0; i < channels; i++) sums[i] += weights[t] * number(values, t * channels + i, is_exact);
}

/* Softmax attention of one query over a past that all rows share and then the row's own; the query comes
   scaled, and what is attended takes its place. */
static inline __attribute__((always_inline)) void attend(float *query, void *const keys[2], void *const values[2],
                                                         const int64_t lengths[2], int64_t channels, int is_exact) {
    float weights[MOST_PAST], highest = -3e38f, whole = 0;
    int64_t all = lengths[0] + lengths[1];
    score(query, keys[0], lengths[0], channels, weights, is_exact);
    score(query, keys[1], lengths[1], channels, weights + lengths[0], is_exact);
    for (int64_t t = 0; t < all; t++) highest = weights[t] > highest ? weights[t] : highest;
    for (int64_t t = 0; t < all; t++) {
        weights[t] = exponential(weights[t] - highest);
        whole += weights[t];
    }
    for (int64_t i = 0; i < channels; i++) query[i] = 0;
    weigh(weights, values[0], lengths[0], channels, query, is_exact);
    weigh(weights + lengths[0], values[1], lengths[1], channels, query, is_exact);
    for (int64_t i = 0; i < channels; i++) query[i] /= whole;
}

static void append(void *to, int64_t from, const float *numbers, int64_t count, int is_exact) {
    for (int64_t i = 0; i < count; i++)
        if (is_exact) ((float *)to)[from + i] = numbers[i];
        else ((uint16_t *)to)[from + i] = to_bfloat16(numbers[i]);
}

/* One head of one row of z, which is value | key | query | inner: rotate, keep key and value, attend. */
static void one_head(const Network *net, const Past *pasts, int64_t layer, int64_t row, int64_t head,
                     const float *rotation, float *z) {
    int64_t channels = net->width / net->heads, lengths[2] = {pasts[0].length, pasts[1].length + 1};
    float *value = z + head * channels, *key = value + net->width, *query = key + net->width;
    void *keys[2], *values[2];
    for (int part = 0; part < 2; part++) {
        const Past *past = pasts + part;
        keys[part] = head_of(past, past->keys, layer, part ? row : 0, head, net);
        values[part] = head_of(past, past->values, layer, part ? row : 0, head, net);
    }
    rotate(key, rotation, net->rotary);
    rotate(query, rotation, net->rotary);
    append(keys[1], pasts[1].length * channels, key, channels, (int)pasts[1].is_exact);
    append(values[1], pasts[1].length * channels, value, channels, (int)pasts[1].is_exact);
    if (pasts[1].is_exact) attend(query, keys, values, lengths, channels, 1);
    else attend(query, keys, values, lengths, channels, 0);
}

/* Append one token a row: x (rows, d) are their embeddings, which are overwritten; logits (rows, vocab).
   pasts[0] is what all rows share, pasts[1] each one's own, which gets one longer (length is the caller's to
   raise). `normed` (rows, d), `z` (rows, 3 d + inner) and `buffer` (rows, d + inner) are room to work in. */
void step(const Network *net, int64_t rows, float *x, const Past *pasts, float *normed, float *z,
          const Rounded *buffer, float *logits, int64_t num_threads) {
    int64_t d = net->width, wide = net->blocks[0].into.out;
    const float *rotation = net->rotation + (pasts[0].length + pasts[1].length) * net->rotary;
#pragma omp parallel num_threads((int)num_threads)
    {
        for (int64_t layer = 0; layer < net->layers; layer++) {
            const Block *block = net->blocks + layer;
#pragma omp for schedule(static)
            for (int64_t r = 0; r < rows; r++) {
                normalise(x + r * d, block->norm, block->norm_bias, net->epsilon, d, normed + r * d);
                prepare(&block->into, normed + r * d, buffer, r);
            }
            multiply(&block->into, normed, d, buffer, 0, z, rows);
#pragma omp for schedule(static) collapse(2)
            for (int64_t head = 0; head < net->heads; head++) /* rows inside: they share what is cached */
                for (int64_t r = 0; r < rows; r++) {
                    int64_t inner = wide - 3 * d, from = inner * head / net->heads;
                    one_head(net, pasts, layer, r, head, rotation, z + r * wide);
                    gelu(z + r * wide + 3 * d + from, inner * (head + 1) / net->heads - from);
                }
#pragma omp for schedule(static)
            for (int64_t r = 0; r < rows; r++) prepare(&block->leave, z + r * wide + 2 * d, buffer, r);
            multiply(&block->leave, z + 2 * d, wide, buffer, 1, x, rows);
        }
#pragma omp for schedule(static)
        for (int64_t r = 0; r < rows; r++) {
            normalise(x + r * d, net->norm, net->norm_bias, net->epsilon, d, normed + r * d);
            prepare(&net->head, normed + r * d, buffer, r);
        }
        multiply(&net->head, normed, d, buffer, 0, logits, rows);
    }
}

/* y (rows, out) = x (rows, in) W + b. */
void product(const Product *p, int64_t rows, const float *x, const Rounded *buffer, float *y, int64_t num_threads) {
#pragma omp parallel num_threads((int)num_threads)
    {
#pragma omp for schedule(static)
        for (int64_t r = 0; r < rows; r++) prepare(p, x + r * p->in, buffer, r);
        if (p->totals && rows >= TOGETHER) multiply_many(p, buffer, y, rows);
        else multiply(p, x, p->in, buffer, 0, y, rows);
    }
}
