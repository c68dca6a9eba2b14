"""Plots of the columns of a data frame: histograms, bars, points, pies, counts and group means."""

from codegen_repl.training.corpus.domains.frames import COLUMN, loosely
from codegen_repl.training.corpus.draws import choice
from codegen_repl.training.corpus.family import Domain
from codegen_repl.training.corpus.tables import statements

d = Domain("dataframes_plots", weight=0.4)

PLT = ["import matplotlib.pyplot as plt"]
FRAMES = """
frame_hist: plt.hist({df}[{num}]);;plt.show()
    plot a histogram of {num} in {df} / draw a histogram of the column {num} of {df}
    show the distribution of {num} as a histogram
    make a histogram of {num} / create a histogram of the {num} column of {df}
    plot the histogram of {num} with matplotlib
    * 2
frame_bar: plt.bar({df}[{txt}], {df}[{num}]);;plt.show()
    draw a bar chart of {num} for each {txt} in {df} / plot {num} by {txt} as bars
    make a bar plot with {txt} on the x axis and {num} as height
    show {num} per {txt} in a bar chart / bar chart of {num} against {txt} from {df}
    create a bar chart of the {num} of every {txt}
    * 2
frame_barh: plt.barh({df}[{txt}], {df}[{num}]);;plt.show()
    draw a horizontal bar chart of {num} for each {txt} in {df} / plot {num} by {txt} as horizontal bars
    make a horizontal bar plot of {num} per {txt} / show {num} per {txt} in horizontal bars
    horizontal bar chart of {num} against {txt} from {df} / create a barh plot of the {num} of every {txt}
frame_scatter: plt.scatter({df}[{num}], {df}[{num2}]);;plt.show()
    make a scatter plot of {num} and {num2} of {df} / plot {num} against {num2} as points
    draw a scatter plot with {num} on x and {num2} on y
    scatter plot of the columns {num} and {num2} / show {num} and {num2} of {df} in a scatter plot
    plot the points ({num}, {num2}) from {df}
    * 1.5
frame_scatter_labels: plt.scatter({df}[{num}], {df}[{num2}]);;plt.xlabel({num});;plt.ylabel({num2});;plt.show()
    make a scatter plot of {num} and {num2} of {df} and label the axes with the column names
    plot {num} against {num2} as points, with the column names as axis labels
    draw a scatter plot with {num} on x and {num2} on y, axes labelled
    scatter plot of {num} and {num2} with labelled axes
    show {num} and {num2} of {df} in a scatter plot with axis labels
    scatter {num} against {num2}, label both axes and show it
frame_line: plt.plot({df}[{num}]);;plt.show()
    plot the column {num} of {df} as a line / draw a line plot of {num} in {df}
    make a line chart of {num} from {df} / plot {num} of {df}
    plot the {num} column / create a line graph of {num}
frame_pie: plt.pie({df}[{num}].abs(), labels={df}[{txt}]);;plt.show()
    draw a pie chart of the absolute {num} with the labels {txt} from {df}
    make a pie chart of abs({num}) by {txt}
    plot the absolute values of {num} as a pie labelled by {txt}
    pie chart of the absolute {num} for each {txt}
    show abs {num} per {txt} as a pie / create a pie of the absolute {num} with {txt} labels
    * 0.5
frame_counts: {df}[{txt}].value_counts().plot(kind="bar");;plt.show()
    plot how often each {txt} occurs in {df} as a bar chart / draw a bar chart of the counts of {txt}
    bar chart of the value counts of {txt}
    plot the value counts of the column {txt} as bars / make a bar plot of the frequency of each {txt}
    show the number of rows per {txt} as bars
frame_means: {df}.groupby({grp})[{num}].mean().plot(kind="bar");;plt.show()
    plot the average {num} per {grp} as a bar chart / draw a bar chart of the mean {num} by {grp}
    bar chart of the mean {num} for each {grp}
    group {df} by {grp} and plot the mean of {num} as bars
    show the average {num} of each {grp} in a bar plot
    make a bar chart with the mean {num} per {grp}
    * 1.5
frame_box: plt.boxplot({df}[{num}]);;plt.show()
    draw a box plot of {num} in {df} / make a boxplot of the column {num} / plot {num} of {df} as a box plot
    show a boxplot of {num}
    create a box-and-whisker plot for {num} / box plot of the {num} values
frame_hist_bins: plt.hist({df}[{num}], bins={n});;plt.show()
    plot a histogram of {num} with {n} bins / draw a histogram of the column {num} of {df} using {n} bins
    histogram of {num}, {n} bins
    show the distribution of {num} in {n} bins / make a histogram of {num} in {df} with {n} bins
    create a {n}-bin histogram of {num}
"""
statements(d, loosely(FRAMES), {**COLUMN, "n": choice(5, 10, 20, 8)}, imports=PLT)
