/* One decoding step of a CodeGen network for a few rows, as fast as memory gives the weights.

   PyTorch computes a step as some twenty small operations a layer, each of which wakes the threads and lets
   them sleep again; here all layers run in one parallel region. For weights of eight bits, rows are rounded to
   eight bits, too, each with a scale of its own, so that the products are of integers and exact; weights of
   sixteen bits or in fp32 meet rows in fp32. A row's result never depends on the rows beside it. The structures
   are written down once more in step.py. */

#include <math.h>

#include "dots.h"
#include "sums.h"
#include "attention.h"
#include "nibbles.h"

enum { LEVELS = 127, GROUP = 16 };           /* integers to either side of zero; outputs that are put at once */
enum { TOGETHER = 32, CHUNK = 1024 };        /* rows, and numbers of each, that are multiplied while in the cache */

typedef struct { /* y = x W + b: values (out, in) in eight bits times scales (out), totals are the sums of the
                    values; without totals, in sixteen bits times scales; without scales, in fp32; with levels,
                    (out, scale or zero, shares), in four bits */
    const void *values;
    const float *scales;
    const int32_t *totals;
    const float *bias;
    const uint16_t *levels;
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

typedef struct { /* rows in eight bits, (rows, in), the scale of each row, and the sums of its shares */
    Level *values;
    float *scales, *shares;
} Rounded;

/* With shares, integers are kept as they are, and these are added up. */
CONSTANT void round_row(const float *x, int64_t count, const Rounded *to, int64_t row, int has_shares) {
    Level *levels = to->values + row * count;
    int8_t *values = (int8_t *)to->values + row * count;
    float largest = 1e-30f;
    for (int64_t i = 0; i < count; i++) largest = fabsf(x[i]) > largest ? fabsf(x[i]) : largest;
    float inverse = LEVELS / largest;
    to->scales[row] = largest / LEVELS;
    const int32_t up = 128; /* above zero, where cutting off rounds down */
    for (int64_t i = 0; i < count; i++) {
        int32_t value = (int32_t)(x[i] * inverse + ((float)up + 0.5f)) - up;
        if (has_shares) values[i] = (int8_t)value;
        else levels[i] = (Level)(value + MIDDLE);
    }
    for (int64_t s = 0; has_shares && s < count / SHARE; s++) {
        int32_t sum = 0;
        for (int i = 0; i < SHARE; i++) sum += values[s * SHARE + i];
        to->shares[row * (count / SHARE) + s] = (float)sum;
    }
}

/* Exact sums of GROUP outputs or fewer for ROWS rows or fewer. */
typedef int32_t Sums[GROUP][ROWS];

/* What the sums of `count` outputs, from o on, stand for, for the `rows` from `first` on. Not inlined, so that no
   compiler reorders it in one place and not in another: a row must come out the same, to the last bit, whatever
   stands beside it. */
__attribute__((noinline)) static void put_sums(const Product *p, const Rounded *x, Sums sums, int64_t o,
                                               int64_t count, int64_t first, int64_t rows, int is_added, float *y) {
    const float *scales = p->scales + o, *bias = p->bias + o;
    const int32_t *totals = p->totals + o;
    for (int64_t r = 0; r < rows; r++) {
        float *to = y + (first + r) * p->out + o, scale = x->scales[first + r];
        for (int64_t k = 0; k < count; k++) {
            float value = (float)(sums[k][r] - MIDDLE * totals[k]) * scales[k] * scale + bias[k];
            to[k] = is_added ? to[k] + value : value;
        }
    }
}

static inline int64_t at_most(int64_t a, int64_t b) { return a < b ? a : b; }

/* The sums of `count` outputs, whose weights begin at w, for up to ROWS rows. */
static inline void sum_few(const Level *x, const int8_t *w, int64_t in, int64_t count, int64_t rows, Sums sums) {
    int64_t k = 0;
    memset(sums, 0, sizeof(Sums));
    for (; IN_PAIRS && rows == ROWS && k + 2 <= count; k += 2) eight_dots(x, w + k * in, in, in, sums + k);
    for (; k < count; k++)
        if (rows == ROWS) four_dots(x, w + k * in, in, sums[k]);
        else
            for (int64_t r = 0; r < rows; r++) sums[k][r] = dot(x + r * in, w + k * in, in);
}

static void multiply_rounded(const Product *p, const Rounded *x, int is_added, float *y, int64_t rows) {
#pragma omp for schedule(static)
    for (int64_t o = 0; o < p->out; o += GROUP)
        for (int64_t first = 0; first < rows; first += ROWS) {
            int64_t count = at_most(p->out - o, GROUP), few = at_most(rows - first, ROWS);
            Sums sums;
            sum_few(x->values + first * p->in, (const int8_t *)p->values + o * p->in, p->in, count, few, sums);
            put_sums(p, x, sums, o, count, first, few, is_added, y);
        }
}

/* The same for TOGETHER rows. Computing takes the time here, not reading, so weights and levels that meet are
   few enough for the first cache. */
static void multiply_many(const Product *p, const Rounded *x, int64_t begin, float *y) {
#pragma omp for schedule(static) nowait
    for (int64_t o = 0; o < p->out; o += GROUP) {
        int64_t count = at_most(p->out - o, GROUP);
        Sums sums[TOGETHER / ROWS];
        memset(sums, 0, sizeof sums);
        for (int64_t i = 0; i < p->in; i += CHUNK)
            for (int64_t f = 0; f < TOGETHER / ROWS; f++) {
                const Level *levels = x->values + (begin + f * ROWS) * p->in + i;
                const int8_t *w = (const int8_t *)p->values + o * p->in + i;
                for (int64_t k = 0; k + 2 <= count; k += 2)
                    eight_dots(levels, w + k * p->in, p->in, at_most(p->in - i, CHUNK), sums[f] + k);
            }
        for (int64_t f = 0; f < TOGETHER / ROWS; f++) {
            int64_t first = begin + f * ROWS, last = o + count - 1;
            const int8_t *w = (const int8_t *)p->values + last * p->in;
            if (count % 2) four_dots(x->values + first * p->in, w, p->in, sums[f][count - 1]);
            put_sums(p, x, sums[f], o, count, first, ROWS, 0, y);
        }
    }
}

/* What the sums of `count` outputs, from o on, stand for, for one row; not inlined, as above. */
__attribute__((noinline)) static void put_row(const Product *p, const float *sums, float scale, int64_t o,
                                              int64_t count, int is_added, float *y) {
    for (int64_t k = 0; k < count; k++) {
        float value = sums[k] * (p->scales ? p->scales[o + k] : scale) + p->bias[o + k];
        y[k] = is_added ? y[k] + value : value;
    }
}

static void multiply_exact(const Product *p, const float *x, int64_t apart, int is_added, float *y, int64_t rows) {
#pragma omp for schedule(static)
    for (int64_t o = 0; o < p->out; o += GROUP)
        for (int64_t first = 0; first < rows; first += ROWS) {
            int64_t count = at_most(p->out - o, GROUP), few = at_most(rows - first, ROWS);
            const char *w = (const char *)p->values + o * p->in * (p->scales ? 2 : 4);
            float room[ROWS][GROUP], *sums[ROWS];
            const float *given[ROWS]; /* two or three are computed as four, the first one several times */
            for (int64_t r = 0; r < ROWS; r++) sums[r] = room[r], given[r] = x + (first + (r < few ? r : 0)) * apart;
            if (few == 1 && p->scales) sums_of(1, given, w, count, p->in, sums, INT16);
            else if (few == 1) sums_of(1, given, w, count, p->in, sums, FP32);
            else if (p->scales) sums_of(ROWS, given, w, count, p->in, sums, INT16);
            else sums_of(ROWS, given, w, count, p->in, sums, FP32);
            for (int64_t r = 0; r < few; r++)
                put_row(p, sums[r], 1, o, count, is_added, y + (first + r) * p->out + o);
        }
}

static void multiply_nibbles(const Product *p, const Rounded *x, int is_added, float *y, int64_t rows) {
    int64_t shares = p->in / SHARE;
#pragma omp for schedule(static)
    for (int64_t o = 0; o < p->out; o += GROUP)
        for (int64_t first = 0; first < rows; first += ROWS) {
            int64_t count = at_most(p->out - o, GROUP), few = at_most(rows - first, ROWS);
            float sums[ROWS][GROUP], found[ROWS];
            Small given[ROWS]; /* as in multiply_exact */
            for (int64_t r = 0; r < ROWS; r++) {
                int64_t row = first + (r < few ? r : 0);
                given[r] = (Small){(const int8_t *)x->values + row * p->in, x->shares + row * shares};
            }
            for (int64_t k = 0; k < count; k++) {
                const uint16_t *scales = p->levels + (o + k) * 2 * shares;
                Nibbles w = {(const uint8_t *)p->values + (o + k) * shares * BYTES, scales, scales + shares};
                if (few == 1) sum_nibbles(1, given, &w, shares, found);
                else sum_nibbles(ROWS, given, &w, shares, found);
                for (int64_t r = 0; r < few; r++) sums[r][k] = found[r];
            }
            for (int64_t r = 0; r < few; r++)
                put_row(p, sums[r], x->scales[first + r], o, count, is_added, y + (first + r) * p->out + o);
        }
}

/* Before `multiply`: a row of x as this product takes it. */
static void prepare(const Product *p, const float *x, const Rounded *buffer, int64_t row) {
    if (p->levels) round_row(x, p->in, buffer, row, 1);
    else if (p->totals) round_row(x, p->in, buffer, row, 0);
}

/* y = x W + b, and what y had if it is added; rows of x are `apart`, and prepared. Every thread of the region
   takes a share, and they meet. */
static void multiply(const Product *p, const float *x, int64_t apart, const Rounded *prepared, int is_added, float *y,
                     int64_t rows) {
    if (p->levels) multiply_nibbles(p, prepared, is_added, y, rows);
    else if (p->totals) multiply_rounded(p, prepared, is_added, y, rows);
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

static void append(void *to, int64_t from, const float *numbers, int64_t count, int is_exact) {
    for (int64_t i = 0; i < count; i++)
        if (is_exact) ((float *)to)[from + i] = numbers[i];
        else ((uint16_t *)to)[from + i] = to_bfloat16(numbers[i]);
}

static Seen seen(const Past *past, int64_t layer, int64_t row, int64_t head, int64_t length, const Network *net) {
    void *keys = head_of(past, past->keys, layer, row, head, net);
    return (Seen){keys, head_of(past, past->values, layer, row, head, net), length};
}

/* One head of up to ROWS rows of z, from `first` on, each of which is value | key | query | inner: rotate, keep
   key and value, attend. Two or three rows are computed as four, the first one several times. */
static void one_head(const Network *net, const Past *pasts, int64_t layer, int64_t head, int64_t first, int64_t rows,
                     const float *rotation, float *z) {
    int64_t channels = net->width / net->heads, wide = net->blocks[0].into.out;
    int is_exact = (int)pasts[1].is_exact;
    Seen shared = seen(pasts, layer, 0, head, pasts[0].length, net), own[ROWS];
    float spare[ROWS][MOST_CHANNELS], *queries[ROWS];
    for (int64_t r = 0; r < rows; r++) {
        float *value = z + (first + r) * wide + head * channels, *key = value + net->width;
        own[r] = seen(pasts + 1, layer, first + r, head, pasts[1].length + 1, net);
        queries[r] = key + net->width;
        rotate(key, rotation, net->rotary);
        rotate(queries[r], rotation, net->rotary);
        append(own[r].keys, pasts[1].length * channels, key, channels, is_exact);
        append(own[r].values, pasts[1].length * channels, value, channels, is_exact);
    }
    for (int64_t r = rows; rows > 1 && r < ROWS; r++) {
        own[r] = own[0], queries[r] = spare[r];
        memcpy(spare[r], queries[0], (size_t)channels * sizeof(float));
    }
    if (rows == 1 && is_exact) attend(1, queries, &shared, own, channels, 1);
    else if (rows == 1) attend(1, queries, &shared, own, channels, 0);
    else if (is_exact) attend(ROWS, queries, &shared, own, channels, 1);
    else attend(ROWS, queries, &shared, own, channels, 0);
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
            for (int64_t head = 0; head < net->heads; head++)
                for (int64_t first = 0; first < rows; first += ROWS) {
                    int64_t few = at_most(rows - first, ROWS), inner = wide - 3 * d, from = inner * head / net->heads;
                    one_head(net, pasts, layer, head, first, few, rotation, z);
                    for (int64_t r = first; r < first + few; r++)
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

/* y (rows, out) = x (rows, in) W + b, rows of x being `apart`. Threads need not meet between parts of many rows: they
   share no output. */
void product(const Product *p, int64_t rows, const float *x, int64_t apart, const Rounded *buffer, float *y,
             int64_t num_threads) {
    int64_t many = p->totals ? rows / TOGETHER * TOGETHER : 0;
    Rounded rest = {buffer->values + many * p->in, buffer->scales + many, buffer->shares};
#pragma omp parallel num_threads((int)num_threads)
    {
#pragma omp for schedule(static)
        for (int64_t r = 0; r < rows; r++) prepare(p, x + r * apart, buffer, r);
        for (int64_t begin = 0; begin < many; begin += TOGETHER) multiply_many(p, buffer, begin, y);
        multiply(p, x + many * apart, apart, &rest, 0, y + many * p->out, rows - many);
    }
}

/* x (rows, count), `apart`, through gelu. */
void activate(float *x, int64_t rows, int64_t apart, int64_t count, int64_t num_threads) {
#pragma omp parallel for schedule(static) num_threads((int)num_threads)
    for (int64_t r = 0; r < rows; r++) gelu(x + r * apart, count);
}
